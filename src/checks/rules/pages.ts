import { facetValues } from '../../content-model/browse-lists.ts';
import type { CollectionName } from '../../content-model/collection-names.ts';
import { collections } from '../../content-model/collections.ts';
import { pageAddresses } from '../../content-model/pages.ts';
import { problem, startOf } from '../../content-model/problem.ts';
import type { Rule } from '../rule.ts';

/** Names that the site keeps for what it makes: pages of its own, and the lists and packs of resources. */
const RESERVED: Partial<Record<CollectionName, ReadonlySet<string>>> = {
  pages: new Set(['404', 'index', 'components', 'cards', 'pagefind']),
  resources: new Set([...Object.keys(facetValues.resources), 'page', 'packs']),
};

/** Every page that the site always has has its words, and no page or resource takes an address that is not free. */
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
        .filter(({ collection, name }) => RESERVED[collection]?.has(name))
        .map(({ collection, name, path }) =>
          problem('page-name', startOf(path), { name, one: collections[collection].one }),
        ),
    ];
  },
};
