import { collections } from '../../content-model/collections.ts';
import { redirectsFile } from '../../content-model/content-files.ts';
import { pageAddresses } from '../../content-model/pages.ts';
import { problem, type Problem } from '../../content-model/problem.ts';
import type { Rule } from '../rule.ts';
import type { SurveyedEntry } from '../survey.ts';
import { madeAddresses } from './links.ts';

/** A moved address is sent straight to a page, and hides none. */
export const redirects: Rule = {
  name: 'redirects are straight',
  run({ redirects, entries, locate }) {
    const problems: Problem[] = [];
    const pages = new Set<string>([
      ...Object.values(pageAddresses),
      ...madeAddresses,
      ...entries.map(({ collection, name }) => collections[collection].address(name)),
    ]);
    const former = new Set(entries.flatMap(formerAddresses));
    const listed = new Set(redirects.map((moved) => moved && withSlash(moved.from)));
    const seen = new Set(former);
    for (const [i, moved] of redirects.entries()) {
      if (!moved) continue;
      const { from, to } = moved;
      const place = () => locate({ path: redirectsFile, format: 'yaml' }, [i, 'from']);
      const key = withSlash(from);
      const target = withSlash(to.split('#')[0] ?? '');
      if (pages.has(key) || pages.has(from)) problems.push(problem('redirect-shadows', place(), { from }));
      if (seen.has(key)) problems.push(problem('redirect-twice', place(), { from }));
      if (listed.has(target) || former.has(target)) problems.push(problem('redirect-loop', place(), { from }));
      seen.add(key);
    }
    return problems;
  },
};

/** The addresses that an entry used to have, which lead to it by themselves. */
function formerAddresses({ collection, value }: SurveyedEntry): string[] {
  const { formerly } = (value ?? {}) as { formerly?: unknown };
  return Array.isArray(formerly) ? formerly.map((name) => collections[collection].address(String(name))) : [];
}

const withSlash = (address: string) => (address.endsWith('/') ? address : `${address}/`);
