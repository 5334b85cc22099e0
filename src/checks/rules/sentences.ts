import { problem } from '../../content-model/problem.ts';
import { proseOf } from '../reading/sentences.ts';
import type { TextRule } from '../text-rule.ts';

/** The most words that GOV.UK puts in a sentence. */
const MOST = 25;

/** Sentences are short enough to be read in one go. */
export const sentences: TextRule = {
  name: 'sentences are short',
  begin: () => (text) =>
    proseOf(text)
      .sentences.filter(({ kind, words }) => kind !== 'cell' && words.length > MOST)
      .map(({ words, place }) => problem('sentence-long', place(), { words: words.length, most: MOST })),
};
