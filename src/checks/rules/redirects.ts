import { fixedLists, listAddress } from '../../content-model/browse-lists.ts';
import { collections } from '../../content-model/collections.ts';
import { redirectsFile } from '../../content-model/content-files.ts';
import { packAddress, packNames } from '../../content-model/packs.ts';
import { pageAddresses } from '../../content-model/pages.ts';
import { problem, type Problem } from '../../content-model/problem.ts';
import { movesOf } from '../moves-of.ts';
import type { Rule } from '../rule.ts';
import { madeAddresses } from './links.ts';

/** First words of addresses that the site keeps for what it makes. */
const TAKEN = new Set([
  '404',
  '404.html',
  'index.html',
  '_astro',
  '_headers',
  '_redirects',
  'cards',
  'components',
  'email',
  'feed-icon.png',
  'favicon.ico',
  'feeds.css',
  'pagefind',
]);
/** Where the feeds of networks and topics are: which there are may change any day. */
const FEEDS = /^\/feeds\/(?:networks|topics)\//;

/** Whether an address lies under a file that the site makes, as if that were a folder. */
const underFile = (key: string) => madeAddresses.some((file) => key.startsWith(`${file}/`));

/** A moved address is sent straight to a page, and hides none. */
export const redirects: Rule = {
  name: 'redirects are straight',
  run({ redirects, entries, byName, locate }) {
    const problems: Problem[] = [];
    const lists = [
      ...fixedLists,
      ...[...(byName.get('topics')?.keys() ?? [])].map((name) => listAddress('stories', 'topic', name)),
      ...[...(byName.get('networks')?.keys() ?? [])].map((name) => listAddress('stories', 'network', name)),
    ];
    const pages = new Set<string>([
      ...Object.values(pageAddresses),
      ...madeAddresses.map(withSlash),
      ...lists,
      ...packNames.map(packAddress).map(withSlash),
      ...entries.map(({ collection, name }) => collections[collection].address(name)),
    ]);
    const former = new Set(entries.flatMap(movesOf).map(({ from }) => withSlash(from)));
    const listed = new Set(redirects.map((moved) => moved && withSlash(moved.from)));
    const seen = new Set(former);
    for (const [i, moved] of redirects.entries()) {
      if (!moved) continue;
      const { from, to } = moved;
      const place = () => locate({ path: redirectsFile, format: 'yaml' }, [i, 'from']);
      const key = withSlash(from);
      const target = withSlash(to.split('#')[0] ?? '');
      const [first = ''] = key.split('/').slice(1);
      if (pages.has(key) || TAKEN.has(first) || FEEDS.test(key) || underFile(key))
        problems.push(problem('redirect-shadows', place(), { from }));
      if (seen.has(key)) problems.push(problem('redirect-twice', place(), { from }));
      if ((listed.has(target) || former.has(target)) && !pages.has(target))
        problems.push(problem('redirect-loop', place(), { from }));
      seen.add(key);
    }
    return problems;
  },
};

/** An address in the one form that all addresses are compared in: hosts and disks differ on capitals and endings. */
const withSlash = (address: string) =>
  `${decode(address)
    .toLowerCase()
    .replace(/(?:\/index\.html)?\/?$/, '')}/`;

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
