import { stem } from './stem.ts';

/** One thing that is asked for, in all the words that it may have. */
export interface Concept {
  /** The word as it is looked for: corrected where it was a slip. */
  word: string;
  alternatives: Alternative[];
  /** Whether only a title can mean it: small words side by side, such as "Is it for me?". */
  inTitle?: boolean;
  /** Whether it is a word of every subject, which tells little of what is looked for. */
  slight?: boolean;
}

/** A word, or words that stand side by side, and how well they say what was asked: 1 is the word itself. */
export interface Alternative {
  words: readonly string[];
  weight: number;
}

/** Where a concept stands in a text: at which word, and how many words long. */
export interface Place {
  at: number;
  length: number;
  weight: number;
}

/**
 * Where a concept stands among words, by their stems; of two that begin at the same word the better, of which the longer.
 *
 * @param concept what is looked for
 * @param stems the stems of the words of a text
 */
export function placesOf(concept: Concept, stems: readonly string[]): Place[] {
  const wanted = concept.alternatives.map(({ words, weight }) => ({ stems: words.map(stem), weight }));
  const places: Place[] = [];
  for (let at = 0; at < stems.length; at += 1) {
    let best: Place | undefined;
    for (const { stems: looked, weight } of wanted) {
      if (!looked.every((one, next) => stems[at + next] === one)) continue;
      if (!best || weight > best.weight || (weight === best.weight && looked.length > best.length)) {
        best = { at, length: looked.length, weight };
      }
    }
    if (best) places.push(best);
  }
  return places;
}
