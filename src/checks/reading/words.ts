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
