import { collections } from '../../content-model/collections.ts';
import { redirectsFile } from '../../content-model/content-files.ts';
import { pageAddresses } from '../../content-model/pages.ts';
import { problem, type Problem } from '../../content-model/problem.ts';
import type { Rule } from '../rule.ts';

/** A moved address is sent straight to a page, and hides none. */
export const redirects: Rule = {
  name: 'redirects are straight',
  run({ content, entries, locate }) {
    const problems: Problem[] = [];
    const pages = new Set<string>([
      ...Object.values(pageAddresses),
      ...entries.map(({ collection, name }) => collections[collection].address(name)),
    ]);
    const seen = new Set<string>();
    const sources = new Set(content.redirects.map(({ from }) => withSlash(from)));
    for (const [i, { from, to }] of content.redirects.entries()) {
      const place = locate({ path: redirectsFile, format: 'yaml' }, [i, 'from']);
      const key = withSlash(from);
      if (pages.has(key)) problems.push(problem('redirect-shadows', place, { from }));
      if (seen.has(key)) problems.push(problem('redirect-twice', place, { from }));
      if (sources.has(withSlash(to.split('#')[0] ?? ''))) problems.push(problem('redirect-loop', place, { from }));
      seen.add(key);
    }
    return problems;
  },
};

const withSlash = (address: string) => (address.endsWith('/') ? address : `${address}/`);
