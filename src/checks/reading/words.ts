import type { Place } from '../../content-model/problem.ts';

/** What a run of words is: a field of the front matter, or a part of the text. */
export type WordsKind = 'field' | 'attribute' | 'heading' | 'paragraph' | 'cell';

/** Words that are read in one go, as plain text, with the place of each letter in the file. */
export interface Words {
  kind: WordsKind;
  /** For a field or an attribute: its name. */
  field?: string;
  text: string;
  placeAt: (offset: number) => Place;
}

/**
 * The place of something that was found in words, as far as its last letter where that stands on the same line.
 *
 * @param at how many characters stand before it in the words
 */
export function placeOfFound({ placeAt }: Pick<Words, 'placeAt'>, at: number, found: string): Place {
  const start = placeAt(at);
  const last = placeAt(at + found.length - 1);
  return last.line === start.line && last.column > start.column ? { ...start, endColumn: last.column + 1 } : start;
}
