import { distance } from 'fastest-levenshtein';
import type { CollectionName } from '../../content-model/collection-names.ts';
import { collections } from '../../content-model/collections.ts';
import { fixedLists, listAddress } from '../../content-model/browse-lists.ts';
import { redirectsFile } from '../../content-model/content-files.ts';
import { nearest, nearestKey } from '../../content-model/nearest.ts';
import { packAddress, packNames } from '../../content-model/packs.ts';
import { pageAddresses } from '../../content-model/pages.ts';
import { problem, type Place, type Problem } from '../../content-model/problem.ts';
import { fieldsWhere, textsAt } from '../../content-model/schema-walk.ts';
import { jsonAddress, mainScopes, OPML, rssAddress } from '../../feeds/feed-addresses.ts';
import { documentEndings } from '../../documents/document-endings.ts';
import { isTakenDown, isThere } from '../is-there.ts';
import { movesOf } from '../moves-of.ts';
import { siteAddress } from '../../hosting/site-address.ts';
import type { Rule } from '../rule.ts';
import type { Survey, SurveyedEntry } from '../survey.ts';

/** Files and pages that are made, not written. */
export const madeAddresses: readonly string[] = [
  ...mainScopes.flatMap((scope) => [rssAddress(scope), jsonAddress(scope)]).filter((address) => address !== undefined),
  OPML,
  '/search/a-z/',
  '/sitemap.xml',
  '/robots.txt',
  '/favicon.svg',
];

/** The pages that show the entries of a collection, each at a place of its own. */
const LISTED: Partial<Record<string, CollectionName>> = {
  '/evidence/': 'evidence',
  '/glossary/': 'glossary',
  '/partners/': 'partners',
  '/events/': 'events',
};

/** Every link of a text or a field leads to a page that is there, and to a place on it that is there. */
export const links: Rule = {
  name: 'links lead somewhere',
  run(survey) {
    const addresses = addressesOf(survey);
    const problems: Problem[] = [];
    for (const entry of survey.entries) {
      const own = addressOf(entry);
      for (const { target, place } of entry.outline.links) {
        const short = withinSite(target);
        if (short !== undefined) problems.push(problem('link-own-address', place, { target, short }));
        else if (target.startsWith('#')) problems.push(...checkAnchor(survey, addresses, own, target, () => place));
        else if (target.startsWith('/') && !target.startsWith('//'))
          problems.push(...checkAddress(survey, addresses, entry, target, () => place));
      }
      for (const { steps } of internalLinks.get(entry.collection) ?? []) {
        for (const { text, path } of textsAt(entry.value, steps)) {
          if (text.startsWith('/'))
            problems.push(...checkAddress(survey, addresses, entry, text, () => survey.locate(entry, path)));
        }
      }
    }
    for (const [address, collection] of Object.entries(LISTED) as [string, CollectionName][]) {
      const page = addresses.get(address);
      if (page === undefined || page === 'made') continue;
      for (const { id, place } of page.outline.headings) {
        const entry = survey.byName.get(collection)?.get(id);
        if (entry) problems.push(problem('heading-is-entry', place, { id, other: entry.path }));
      }
    }
    for (const [i, moved] of survey.redirects.entries()) {
      const place = () => survey.locate({ path: redirectsFile, format: 'yaml' }, [i, 'to']);
      if (moved) problems.push(...checkAddress(survey, addresses, undefined, moved.to, place));
    }
    return problems;
  },
};

const internalLinks = new Map(
  (Object.keys(collections) as CollectionName[]).map((name) => [
    name,
    fieldsWhere(collections[name].schema, (meta) => meta.internalLink === true),
  ]),
);

/** What stands at an address: an entry, a page with entries on it, or something made. */
export type Addresses = Map<string, SurveyedEntry | 'made'>;

/** Everything to which a link can lead, by its address without a place. */
export function addressesOf({ entries, byName, redirects, today }: Survey): Addresses {
  const addresses: Addresses = new Map();
  for (const address of [...madeAddresses, ...Object.values(pageAddresses)]) addresses.set(address, 'made');
  for (const address of fixedLists) addresses.set(address, 'made');
  for (const name of byName.get('topics')?.keys() ?? []) {
    addresses.set(listAddress('stories', 'topic', name), 'made');
    addresses.set(rssAddress({ of: 'topic', name }), 'made');
  }
  for (const [name, network] of byName.get('networks') ?? []) {
    if (!isThere(network, today)) continue;
    addresses.set(listAddress('stories', 'network', name), 'made');
    addresses.set(rssAddress({ of: 'network', name }), 'made');
  }
  for (const pack of packNames)
    if (entries.some((entry) => packsOf(entry).includes(pack) && isThere(entry, today)))
      addresses.set(packAddress(pack), 'made');
  for (const moved of redirects)
    if (moved) addresses.set(moved.from.endsWith('/') ? moved.from : `${moved.from}/`, 'made');
  for (const entry of entries) {
    const address = addressOf(entry);
    if (!address.includes('#')) addresses.set(address, entry);
    for (const document of documentsOf(entry)) addresses.set(address + document, entry);
    if (!isThere(entry, today)) continue;
    for (const { from } of movesOf(entry)) addresses.set(from, 'made');
  }
  return addresses;
}

/** The documents beside the page of an entry. A story may be taken down any night, and links to its page bear that alone. */
const documentsOf = (entry: SurveyedEntry): string[] =>
  entry.collection === 'stories'
    ? []
    : documentEndings(entry, entry.data && 'kind' in entry.data ? entry.data.kind : undefined).map(
        (ending) => entry.name + ending,
      );

/** The packs in which the files of an entry are. */
const packsOf = ({ data }: SurveyedEntry): readonly string[] => (data && 'packs' in data && data.packs) || [];

const addressOf = (entry: Pick<SurveyedEntry, 'collection' | 'name'>) =>
  collections[entry.collection].address(entry.name);

function checkAddress(
  survey: Survey,
  addresses: Addresses,
  from: SurveyedEntry | undefined,
  target: string,
  place: () => Place,
): Problem[] {
  const [, path = '', rest = '', anchor] = /^([^?#]*)([^#]*)(#.+)?/.exec(target) ?? [];
  const address = decode(path);
  const found = addresses.get(address);
  if (found === undefined) {
    if (addresses.has(`${address}/`))
      return [problem('link-no-slash', place(), { target, whole: `${path}/${rest}${anchor ?? ''}` })];
    return [problem('link-dead', place(), { target, nearest: nearestAddress(address, addresses) })];
  }
  const fromPage = from === undefined || isThere(from, survey.today);
  if (found !== 'made' && fromPage && isTakenDown(found, survey.today))
    return [problem('link-taken-down', place(), { target })];
  if (found !== 'made' && !isThere(found, survey.today) && fromPage) {
    return [problem('link-not-published', place(), { target, one: collections[found.collection].one })];
  }
  return anchor ? checkAnchor(survey, addresses, address, anchor, place) : [];
}

function checkAnchor(
  { byName, today }: Survey,
  addresses: Addresses,
  address: string,
  hash: string,
  place: () => Place,
): Problem[] {
  const anchor = decode(hash.slice(1));
  const listed = LISTED[address];
  const entry = listed && byName.get(listed)?.get(anchor);
  if (entry && !isThere(entry, today))
    return [problem('link-not-published', place(), { target: address + hash, one: collections[listed].one })];
  const ids = placesOn(byName, addresses, address);
  if (ids.includes(anchor)) return [];
  return [problem('link-anchor-dead', place(), { target: address, anchor, nearest: nearest(anchor, ids) })];
}

/** The places on a page to which a link can lead: its headings, and the entries that it shows. */
export function placesOn(byName: Survey['byName'], addresses: Addresses, address: string): string[] {
  const found = addresses.get(address);
  const listed = LISTED[address];
  return [
    ...(found !== undefined && found !== 'made' ? found.outline.headings.map(({ id }) => id) : []),
    ...(listed ? (byName.get(listed)?.keys() ?? []) : []),
  ];
}

/** The address that was most likely meant: half of each of its steps is right, so that no story is taken for another. */
function nearestAddress(address: string, addresses: Addresses): string | undefined {
  const near = nearestKey(address, addresses) ?? '';
  const steps = address.toLowerCase().split('/');
  const others = near.split('/');
  const isNear = (step: string, i: number) => distance(step, others[i] ?? '') <= step.length / 2;
  return steps.length === others.length && steps.every(isNear) ? near : undefined;
}

/** An address of this site that was written in full, from the front page; undefined for any other. */
function withinSite(target: string): string | undefined {
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) return undefined;
  const { host, pathname, search, hash } = new URL(target);
  const bare = (name: string) => name.replace(/^www\./, '');
  return bare(host) === bare(new URL(siteAddress()).host) ? `${pathname}${search}${hash}` : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
