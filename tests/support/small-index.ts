import { packWords } from '../../src/search/pack-words.ts';
import type { Lexicon } from '../../src/search/lexicon.ts';
import type { Pagefind, PagefindData, PagefindResult } from '../../src/search/pagefind-api.ts';
import { stem } from '../../src/search/query/stem.ts';
import { vocabularyOf, wordsOf } from '../../src/search/query/tokens.ts';

/** A page of a small index, for tests. */
export interface SmallPage {
  url: string;
  title: string;
  type?: string;
  content?: string;
  phrases?: string;
  network?: string;
  anchors?: PagefindData['anchors'];
}

const dataOf = (page: SmallPage): PagefindData => ({
  url: page.url,
  content: `${page.title}. ${page.content ?? ''}`,
  meta: { title: page.title, type: page.type ?? 'Page', ...(page.phrases ? { phrases: page.phrases } : {}) },
  anchors: page.anchors ?? [],
});

/** An engine that finds words in a few pages as Pagefind does, and counts what it was asked and which pages were read. */
export function smallIndex(pages: readonly SmallPage[]): Pagefind & { searches: string[]; read: string[] } {
  const searches: string[] = [];
  const read: string[] = [];
  const facetsOf = ({ type = 'Page', network }: SmallPage) => ({ type, ...(network ? { network } : {}) });
  const resultOf = (page: SmallPage, score: number, fields: string[]): PagefindResult => ({
    id: page.url,
    score,
    ...(fields.length > 0 ? { matchedMetaFields: fields } : {}),
    data: () => {
      read.push(page.url);
      return Promise.resolve(dataOf(page));
    },
  });
  const has = (text: string, stems: readonly string[]) =>
    ` ${wordsOf(text).map(stem).join(' ')} `.includes(` ${stems.join(' ')} `);
  return {
    searches,
    read,
    options: () => Promise.resolve(),
    filters: () => {
      const values: Record<string, Record<string, number>> = {};
      for (const page of pages) {
        for (const [facet, value] of Object.entries(facetsOf(page))) {
          const counts = (values[facet] ??= {});
          counts[value] = (counts[value] ?? 0) + 1;
        }
      }
      return Promise.resolve(values);
    },
    search: (words, { filters }) => {
      if (words !== null) searches.push(words);
      const stems = wordsOf(words ?? '').map(stem);
      const results = pages
        .filter((page) => {
          const facets: Record<string, string | undefined> = facetsOf(page);
          return Object.entries(filters).every(([facet, value]) => facets[facet] === value);
        })
        .flatMap((page) => {
          if (words === null) return [resultOf(page, 1, [])];
          const fields = (['title', 'phrases'] as const).filter((field) => has(page[field] ?? '', stems));
          const inText = has(dataOf(page).content, stems);
          return inText || fields.length > 0 ? [resultOf(page, inText ? 1 : 0, fields)] : [];
        });
      return Promise.resolve({ results });
    },
  };
}

/** The lexicon of a few pages. */
export function smallLexicon(pages: readonly SmallPage[], synonyms: string[][] = []): Lexicon {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const word of new Set(vocabularyOf(`${dataOf(page).content} ${page.phrases ?? ''}`))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return { pages: pages.length, words: packWords(counts), synonyms };
}
