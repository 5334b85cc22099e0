import { pageAddresses } from '../../content-model/pages.ts';
import { problem, startOf } from '../../content-model/problem.ts';
import type { Rule } from '../rule.ts';

/** Every page that the site always has has its words. */
export const pages: Rule = {
  name: 'no page lacks its words',
  run: ({ byName, problems }) =>
    Object.entries(pageAddresses)
      .filter(
        ([name]) => !byName.get('pages')?.has(name) && !problems.some(({ file }) => file.startsWith(`pages/${name}`)),
      )
      .map(([name, address]) =>
        problem('file-missing', startOf(`pages/${name}.md`), { purpose: `the words of the page ${address}` }),
      ),
};
