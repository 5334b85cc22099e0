import type { Alternative } from './concept.ts';
import { isAmerican, isEveryday } from './everyday-words.ts';
import { figuresOf } from './number-words.ts';
import { slipCost } from './slips.ts';
import { stopKind } from './stop-words.ts';
import type { Synonyms } from './synonyms.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of a question, and what it seems to be. */
export interface Resolved {
  token: Token;
  state: 'stop' | 'known' | 'beginning' | 'spelling' | 'slip' | 'parted' | 'unknown';
  /** The word as it is looked for; more than one where a space was missing. */
  said: string[];
  /** In what words it is looked for; none where it says nothing. */
  alternatives: Alternative[];
  /** What else may have been meant by a slip. */
  others: string[];
}

/** How well the end that we thought of says what somebody has begun to type. */
const COMPLETED = 0.9;
const MOST_COMPLETIONS = 5;
/** How well a word says what its opposite asks. */
const OPPOSITE = 0.7;
/** A word that nobody says is being typed must have this many letters to count as the beginning of another. */
const CLEAR_BEGINNING = 4;
/** A space is missing rather than that a word has more wrong with it than this. */
const SMALL_SLIP = 1;
/** A word that lacks a space has this many letters at least. */
const PARTED = 6;

/**
 * Finds out what a typed word is. A word that the site has is never changed.
 *
 * @param token the word
 * @param vocabulary the site's words
 * @param synonyms the site's synonyms
 * @param unfinished whether its end may be missing
 */
export function resolveWord(token: Token, vocabulary: Vocabulary, synonyms: Synonyms, unfinished: boolean): Resolved {
  const { word } = token;
  const is = (state: Resolved['state'], said = [word], alternatives: Alternative[] = [], others: string[] = []) => ({
    token,
    state,
    said,
    others,
    alternatives: [...said.map((one) => ({ words: [one], weight: 1 })), ...alternatives],
  });
  const also = (words: string[], weight: number) => words.map((one) => ({ words: [one], weight }));
  const ends = unfinished && word.length > 1 ? vocabulary.completions(word, MOST_COMPLETIONS) : [];

  if (token.parts)
    return { ...is('known', token.parts), alternatives: [...also([word], 1), { words: token.parts, weight: 1 }] };
  if (stopKind(word) || /^\p{L}$/u.test(word)) {
    return { ...smallWord(token), alternatives: also(ends, COMPLETED) };
  }
  if (vocabulary.known(word) !== undefined || synonyms.of([word]).length > 0) {
    return is(
      'known',
      [word],
      [
        ...also(vocabulary.otherSpellings(word), 1),
        ...also(numbersLike(word, vocabulary), COMPLETED),
        ...also(ends, COMPLETED),
      ],
    );
  }
  const numbers = numbersLike(word, vocabulary);
  if (numbers.length > 0) return { ...is('known'), alternatives: also(numbers, 1) };
  if (isEveryday(word)) return smallWord(token);
  const [spelling, ...spellings] = vocabulary.otherSpellings(word);
  if (spelling !== undefined) return is('spelling', [spelling], also(spellings, 1));
  if (isAmerican(word)) return smallWord(token);
  if (ends.length > 0) return { ...is('beginning'), alternatives: also(ends, COMPLETED) };
  const kin = withoutPrefix(word, vocabulary);
  if (kin.length > 0) return { ...is('known'), alternatives: also(kin, OPPOSITE) };
  const [meant, ...others] = vocabulary.meant(word);
  const parts = partsOf(word, vocabulary);
  if (parts && (meant === undefined || slipCost(word, meant, SMALL_SLIP) > SMALL_SLIP)) return is('parted', parts);
  if (meant !== undefined) {
    const slip = is('slip', [meant], [], others.slice(0, 2));
    return stopKind(meant) ? { ...slip, alternatives: [], others: [] } : slip;
  }
  const completed = word.length >= CLEAR_BEGINNING ? vocabulary.completions(word, MOST_COMPLETIONS) : [];
  if (completed.length > 0) return { ...is('beginning'), alternatives: also(completed, COMPLETED) };
  return is('unknown');
}

/** A word that says nothing of what is looked for. */
export const smallWord = (token: Token): Resolved => ({
  token,
  state: 'stop',
  said: [token.word],
  alternatives: [],
  others: [],
});

/** "50", "50s" and "fifty" are nearly the same. */
function numbersLike(word: string, vocabulary: Vocabulary): string[] {
  const found = /^(\d{1,})(s|st|nd|rd|th)?$/.exec(figuresOf(word) ?? word);
  if (!found) return [];
  const [, number = '', ending] = found;
  const others = ending || number.length < 2 ? [number] : [number, `${number}s`];
  return others.filter((other) => other !== word && vocabulary.has(other));
}

/** "Unrecognized" is told by "recognised": what is not so is written of where what is so is. */
function withoutPrefix(word: string, vocabulary: Vocabulary): string[] {
  const rest = /^(?:un|non|re)(\p{L}{5,})$/u.exec(word)?.[1];
  if (rest === undefined) return [];
  return [rest, ...vocabulary.otherSpellings(rest)].filter((one) => vocabulary.known(one) !== undefined);
}

/** The two words of which one was typed without a space. */
function partsOf(word: string, vocabulary: Vocabulary): string[] | undefined {
  if (word.length < PARTED || /\d/.test(word)) return undefined;
  for (let at = word.length - 2; at >= 3; at -= 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    const small = word.length - at < 3 && !stopKind(parts[1] ?? '');
    if (!small && parts.every((part) => vocabulary.has(part))) return parts;
  }
  return undefined;
}

/** Whether a word says something of what is looked for. */
export const saysSomething = ({ state, alternatives }: Resolved): boolean =>
  state !== 'stop' && !(state === 'slip' && alternatives.length === 0);
