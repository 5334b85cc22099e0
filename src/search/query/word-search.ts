import { SATURATION, type Pagefind, type PagefindResult } from '../pagefind-api.ts';

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
}

/** How much a text speaks of a phrase, for which Pagefind does not say how often it stands there. */
const OF_A_PHRASE = 0.5;

/**
 * Makes a search for single words and phrases. Each is asked for once.
 *
 * @param pagefind the engine
 * @param pages how many pages the index holds
 */
export function makeWordSearch(pagefind: Pagefind, pages: number): (words: readonly string[]) => Promise<Hits> {
  const asked = new Map<string, Promise<Hits>>();
  return (words) => {
    const key = words.join(' ');
    let hits = asked.get(key);
    if (!hits) {
      hits = words.length > 1 ? phrase(pagefind, key) : word(pagefind, key, pages);
      // What failed to load may load the next time.
      hits.catch(() => asked.delete(key));
      asked.set(key, hits);
    }
    return hits;
  };
}

/** Words that stand side by side. */
async function phrase(pagefind: Pagefind, words: string): Promise<Hits> {
  const { results } = await pagefind.search(`"${words}"`, { filters: {} });
  return new Map(results.map((result) => [result.id, hitOf(result, OF_A_PHRASE)]));
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
