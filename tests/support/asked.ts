import type { Asked } from '../../src/search/query/agreement.ts';
import { wordsOf } from '../../src/search/query/tokens.ts';

/**
 * A question as pages are compared with it, for tests.
 *
 * @param concepts what it asks for, each in all its words, the one that was typed first
 * @param names what the whole of it may also be called
 */
export const asked = (question: string, concepts: string[][], names: string[] = []): Asked => ({
  words: wordsOf(question),
  names: names.map(wordsOf),
  concepts: concepts.map(([word = '', ...also]) => ({
    rarity: 1,
    concept: {
      word,
      alternatives: [word, ...also].map((one, place) => ({ words: wordsOf(one), weight: place === 0 ? 1 : 0.8 })),
    },
  })),
});
