import { pageAddresses } from '../../content-model/pages.ts';
import { problem, startOf } from '../../content-model/problem.ts';
import type { Rule } from '../rule.ts';

/** Addresses that the site keeps for what it makes. */
const RESERVED = new Set(['404', 'index', 'components', 'cards', 'pagefind']);

/** Every page that the site always has has its words, and no other takes an address that is not free. */
export const pages: Rule = {
  name: 'no page lacks its words',
  run({ entries, byName, problems }) {
    // A file that is there, with whatever ending, has its own problem.
    const refused = new Set(problems.map(({ file }) => file.replace(/\.\w+$/, '').toLowerCase()));
    return [
      ...Object.entries(pageAddresses)
        .filter(([name]) => !byName.get('pages')?.has(name) && !refused.has(`pages/${name}`))
        .map(([name, address]) =>
          problem('file-missing', startOf(`pages/${name}.md`), { purpose: `the words of the page ${address}` }),
        ),
      ...entries
        .filter(({ collection, name }) => collection === 'pages' && RESERVED.has(name))
        .map(({ name, path }) => problem('page-name', startOf(path), { name })),
    ];
  },
};
