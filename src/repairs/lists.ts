import { textTree } from '../markdown/text-tree.ts';
import { samePage } from './holds.ts';
import { visitOwn } from './quotations.ts';
import type { Edit, TextRepair } from './repair.ts';

/** Lists are marked in one way: hyphens, and figures with a full stop. */
export const lists: TextRepair = {
  name: 'lists',
  mends: [],
  shows: true,
  holds: samePage,
  propose({ text, read, bodyAt }) {
    const tree = read.body && textTree(read.body.text, read.body.format);
    const edits: Edit[] = [];
    if (!tree) return { edits };
    visitOwn(tree, (node) => {
      if (node.type !== 'listItem' || !node.position) return undefined;
      const start = bodyAt + (node.position.start.offset ?? 0);
      const mark = /^(?:[*+]|(\d{1,9})\))(?=\s)/.exec(text.slice(start, start + 12));
      if (mark)
        edits.push({
          start,
          end: start + mark[0].length,
          write: mark[1] ? `${mark[1]}.` : '-',
          what: mark[1] ? 'Put a full stop behind the figure.' : 'Marked the list with hyphens.',
        });
      return undefined;
    });
    return { edits };
  },
};
