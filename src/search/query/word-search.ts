import { SATURATION, type Pagefind, type PagefindResult } from '../pagefind-api.ts';
import { stopKind } from './stop-words.ts';

/** The pages on which a word, or a phrase, stands. */
export type Hits = ReadonlyMap<string, Hit>;

export interface Hit {
  result: PagefindResult;
  /** How much the text of the page speaks of it: from 0, where it is in none of the text, to 1. */
  text: number;
  title: boolean;
  topics: boolean;
  /** In what editors say that people may ask who should find this page. */
  phrases: boolean;
  /** Whether all words of a phrase stand there, but perhaps not side by side: the index does not say where they do. */
  unsure?: boolean;
}

/**
 * Makes a search for single words and phrases. Each is asked for once.
 *
 * @param pagefind the engine
 * @param pages how many pages the index holds
 * @param stands whether a word is known to stand on a page
 * @returns a search that rejects where such a word is not found: Pagefind passes over parts of its index that do not load
 */
export function makeWordSearch(
  pagefind: Pagefind,
  pages: number,
  stands: (word: string) => boolean = () => false,
): (words: readonly string[]) => Promise<Hits> {
  const single = async (one: string) => {
    const hits = await word(pagefind, one, pages);
    if (hits.size === 0 && stands(one)) throw new Error(`A part of the index did not load: that with “${one}”.`);
    return hits;
  };
  const asked = new Map<string, Promise<Hits>>();
  const search = (words: readonly string[]) => {
    const key = words.join(' ');
    let hits = asked.get(key);
    if (!hits) {
      hits = words.length > 1 ? phrase(words, search) : single(key);
      // What failed to load may load the next time.
      hits.catch(() => asked.delete(key));
      asked.set(key, hits);
    }
    return hits;
  };
  return search;
}

/**
 * Words that may stand side by side: all that say something stand on the page. How much there is of them, and in which
 * fields, is what is true of each.
 */
async function phrase(words: readonly string[], search: (words: readonly string[]) => Promise<Hits>): Promise<Hits> {
  const telling = words.filter((one) => stopKind(one) === undefined);
  const each = await Promise.all((telling.length > 0 ? telling : words).map((one) => search([one])));
  const hits = new Map<string, Hit>();
  for (const [id, first] of each[0] ?? []) {
    const all = each.flatMap((found) => found.get(id) ?? []);
    if (all.length < each.length) continue;
    const inAll = (field: 'title' | 'topics' | 'phrases') => all.every((hit) => hit[field]);
    const text = Math.min(1, ...all.map((hit) => hit.text));
    const fields = { title: inAll('title'), topics: inAll('topics'), phrases: inAll('phrases') };
    hits.set(id, { result: first.result, text, ...fields, unsure: true });
  }
  return hits;
}

/**
 * One word. Pagefind says in an exact search where it stands, and in another how much of it there is; that one finds
 * longer words as well, which are left out.
 */
async function word(pagefind: Pagefind, words: string, pages: number): Promise<Hits> {
  const exact = await pagefind.search(`"${words}"`, { filters: {} });
  const scored = await pagefind.search(words, { filters: {} });
  const scores = new Map(scored.results.map((result) => [result.id, result]));
  const rarity = idf(pages, scored.results.length);
  return new Map(
    exact.results.map((result) => {
      const found = scores.get(result.id) ?? result;
      return [result.id, hitOf(found, Math.min(1, found.score / rarity / (SATURATION + 1)))];
    }),
  );
}

function hitOf(result: PagefindResult, text: number): Hit {
  const fields = new Set(result.matchedMetaFields);
  return { result, text, title: fields.has('title'), topics: fields.has('topics'), phrases: fields.has('phrases') };
}

/** How much it says that a page has a word: the inverse document frequency of BM25, as Pagefind reckons it. */
export const idf = (pages: number, having: number): number =>
  Math.log(1 + (Math.max(pages, having) - having + 0.5) / (having + 0.5));
