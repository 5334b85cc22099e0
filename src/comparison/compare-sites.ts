import { compareFeeds } from './compare-feeds.ts';
import { comparePages } from './compare-pages.ts';
import type { ChangedPage, Comparison, Waiting } from './comparison.ts';
import { likenesses } from './moved-pages.ts';
import { wordsAt, type BuiltSite, type PageFacts } from './read-site.ts';
import { wordDifference } from './word-difference.ts';

/** How many passages of the frame are told. */
const MOST_OF_FRAME = 5;

/**
 * What readers will notice when one built site takes the place of another.
 *
 * @param was the site that they know
 * @param now the site that takes its place
 * @param names what the two are called
 * @param waiting entries that wait; null where only built sites are known
 * @param searchHelp what editors tell the search otherwise; null where only built sites are known
 */
export function compareSites(
  was: BuiltSite,
  now: BuiltSite,
  names: { old: string; new: string },
  waiting: Waiting[] | null,
  searchHelp: Comparison['searchHelp'] = null,
): Comparison {
  const shown = (page: PageFacts | undefined): page is PageFacts => page !== undefined && !page.hidden;
  const wentBy = new Map([...was.pages].filter(([address, page]) => shown(page) && !now.pages.has(address)));
  const cameBy = new Map([...now.pages].filter(([address, page]) => shown(page) && !shown(was.pages.get(address))));
  const { moved, removed } = partings(wentBy, cameBy, now);
  const found = new Set(moved.map(({ to }) => to));
  const both = [...now.pages].filter(([address, page]) => shown(page) && shown(was.pages.get(address)));

  const changed = both
    .filter(([address, page]) => was.pages.get(address)?.main !== page.main)
    .map(([address]) => comparePages(address, wordsAt(was, address), wordsAt(now, address)))
    .filter((page): page is ChangedPage => page !== undefined)
    .sort(byAddress);
  // What a page is offered as follows its text.
  const told = new Set([...changed.map(({ address }) => address), ...wentBy.keys(), ...cameBy.keys()]);

  return {
    version: 1,
    old: { name: names.old, pages: was.pages.size },
    new: { name: names.new, pages: now.pages.size },
    added: listed(cameBy).filter(({ address }) => !found.has(address)),
    changed,
    moved,
    removed,
    notShown: [...was.pages]
      .filter(([address, page]) => shown(page) && now.pages.get(address)?.hidden)
      .map(([address, { title }]) => ({ address, title }))
      .sort(byAddress),
    frame: compareFrames(was, now, both.map(([address]) => address).sort()),
    waiting,
    feeds: compareFeeds(was.feeds, now.feeds),
    terms: compareTerms(was, now),
    searchHelp,
    downloads: compareDownloads(was, now).filter(({ address }) => !told.has(pageOfDocument(address) ?? '')),
    redirects: compareRedirects(was, now),
  };
}

/** Pages that went: moved to another address, or removed. A redirect says where; without one, the words may. */
function partings(
  went: ReadonlyMap<string, PageFacts>,
  came: ReadonlyMap<string, PageFacts>,
  now: BuiltSite,
): Pick<Comparison, 'moved' | 'removed'> {
  const alike = likenesses(went, came);
  const moved: Comparison['moved'] = [];
  const removed: Comparison['removed'] = [];
  for (const { address, title } of listed(went)) {
    const to = now.redirects.get(address);
    const target = to ?? alike.get(address);
    const page = target === undefined ? undefined : came.get(target);
    if (target !== undefined && page)
      moved.push({ from: address, to: target, title: page.title, redirect: to !== undefined });
    else removed.push({ address, title, to: to ?? null });
  }
  return { moved, removed };
}

function compareFrames(was: BuiltSite, now: BuiltSite, addresses: readonly string[]): Comparison['frame'] {
  const differ = addresses.filter((address) => was.pages.get(address)?.frame !== now.pages.get(address)?.frame);
  const [first] = differ;
  if (first === undefined) return null;
  const { passages } = wordDifference(wordsAt(was, first).frame, wordsAt(now, first).frame, MOST_OF_FRAME);
  return { pages: differ.length, passages };
}

function compareTerms(was: BuiltSite, now: BuiltSite): Comparison['terms'] {
  const [before, after] = [was, now].map(
    ({ pages }) => new Set([...pages.values()].flatMap(({ terms, hidden }) => (hidden ? [] : terms))),
  ) as [Set<string>, Set<string>];
  const beyond = (some: Set<string>, others: Set<string>) => [...some].filter((term) => !others.has(term)).sort();
  return { gained: beyond(after, before), lost: beyond(before, after) };
}

function compareDownloads(was: BuiltSite, now: BuiltSite): Comparison['downloads'] {
  // A file that has another address now is among the redirects.
  const isMoved = (address: string) => now.downloads.has(now.redirects.get(address) ?? '');
  return [...new Set([...was.downloads.keys(), ...now.downloads.keys()])]
    .filter((address) => !isMoved(address))
    .filter((address) => was.downloads.get(address)?.print !== now.downloads.get(address)?.print)
    .sort()
    .map((address) => ({
      address,
      was: was.downloads.get(address)?.bytes ?? null,
      now: now.downloads.get(address)?.bytes ?? null,
    }));
}

/** The page that a file is a form of, as PDF or for Word: it has its name. */
const pageOfDocument = (address: string): string | undefined =>
  /^(.*\/([^/]+)\/)\2(?:-[^/]*)?\.(?:pdf|docx)$/.exec(address)?.[1];

function compareRedirects(was: BuiltSite, now: BuiltSite): Comparison['redirects'] {
  const changes: Comparison['redirects'] = { added: [], removed: [], changed: [] };
  for (const from of [...new Set([...was.redirects.keys(), ...now.redirects.keys()])].sort()) {
    const [before, to] = [was.redirects.get(from), now.redirects.get(from)];
    if (before === to) continue;
    if (before === undefined && to !== undefined) changes.added.push({ from, to });
    else if (to === undefined && before !== undefined) changes.removed.push({ from, to: before });
    else if (before !== undefined && to !== undefined) changes.changed.push({ from, to, was: before });
  }
  return changes;
}

const byAddress = (a: { address: string }, b: { address: string }) => (a.address < b.address ? -1 : 1);

const listed = (pages: ReadonlyMap<string, PageFacts>) =>
  [...pages].map(([address, { title }]) => ({ address, title })).sort(byAddress);
