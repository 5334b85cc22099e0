import { offsetOf } from '../checks/reading/offset-of.ts';
import { textTree } from '../markdown/text-tree.ts';
import { sameShape } from './holds.ts';
import { visitOwn } from './quotations.ts';
import type { Edit, TextRepair } from './repair.ts';

/** Links of this site begin at the front page and end in a slash. Where the check knows the page, the rest is certain. */
export const links: TextRepair = {
  name: 'links',
  mends: ['link-no-slash', 'link-own-address'],
  shows: true,
  holds: sameShape,
  propose({ text, read, bodyAt }, { problems }) {
    const wanted = problems.filter(({ id }) => links.mends.includes(id));
    const tree = wanted.length > 0 && read.body && textTree(read.body.text, read.body.format);
    if (!tree) return { edits: [] };
    const places = new Map(wanted.map((found) => [offsetOf(text, found), found.id]));
    const edits: Edit[] = [];
    visitOwn(tree, (node) => {
      if ((node.type !== 'link' && node.type !== 'definition') || !node.position) return undefined;
      const start = bodyAt + (node.position.start.offset ?? 0);
      const id = places.get(start);
      const at = id ? text.slice(start, bodyAt + (node.position.end.offset ?? 0)).lastIndexOf(node.url) : -1;
      if (at === -1) return undefined;
      edits.push({
        start: start + at,
        end: start + at + node.url.length,
        ...(id === 'link-no-slash'
          ? { write: withSlash(node.url), what: 'Gave the address its last slash.' }
          : { write: fromFrontPage(node.url), what: 'Wrote the address from the front page of this site.' }),
      });
      return undefined;
    });
    return { edits };
  },
};

const withSlash = (url: string) => url.replace(/^[^?#]*/, (path) => `${path}/`);

function fromFrontPage(url: string): string {
  const { pathname, search, hash } = new URL(url);
  return pathname + search + hash;
}
