/** What the search page says, in words. */
import type { Answer, Question } from '../answer.ts';
import { howMany, kinds } from '../kinds.ts';
import { tokensOf, wordsOf } from '../query/tokens.ts';
import { filtersOf } from './question-address.ts';

/** A text that is somebody's: it is shown in quotes, and in its own direction of writing. */
export interface Quoted {
  quoted: string;
}

/** A sentence of the page: our words, and somebody's. */
export type Sentence = (string | Quoted)[];

/** As much of a question as a sentence bears. */
const MOST = 80;

/** A question as it is repeated: in one line, and cut where it is long. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const letters = [...line];
  return letters.length <= MOST ? line : `${letters.slice(0, MOST).join('').trimEnd()}…`;
}

/** What a count needs of an answer. */
interface CountedAnswer extends Pick<Answer, 'corrected'> {
  found: { length: number };
}

const quote = (text: string): Quoted => ({ quoted: shortened(text) });

/** How much was found, by what kind, and for which words; a correction says these itself. */
export function countOf(question: Question, { found: { length: count }, corrected }: CountedAnswer): Sentence {
  const words = corrected === undefined ? question.q.trim() : '';
  return [howMany(count, question.type), ...(words ? [' for ', quote(words)] : [])];
}

/** What was looked for in place of what was typed, and what stands on no page. */
export function correctionOf(
  question: Question,
  { corrected, unknown }: Pick<Answer, 'corrected' | 'unknown'>,
): Sentence {
  const said: Sentence = corrected === undefined ? [] : ['Showing results for ', quote(corrected), '.'];
  const replaced = corrected === undefined ? [] : replacedIn(question.q, corrected);
  const lost = [...new Set([...replaced, ...unknown])];
  if (lost.length === 0) return said;
  const parts = lost.slice(0, 3).map(quote);
  const listed = parts.flatMap((part, i): Sentence =>
    i === 0 ? [part] : [i === parts.length - 1 ? ' or ' : ', ', part],
  );
  return [...said, said.length > 0 ? ' ' : '', 'No page says ', ...listed, '.'];
}

/** The words of a question, as they were typed, that its correction does not have. */
function replacedIn(typed: string, corrected: string): string[] {
  const kept = new Set(wordsOf(corrected));
  return tokensOf(typed)
    .filter(({ word }) => !kept.has(word))
    .map(({ from, to }) => typed.slice(from, to));
}

/** The filters that are set, by the names under which they are offered. */
export function narrowedOf(question: Question): string {
  const filters = filtersOf(question).map((value) => kinds[value]?.heading ?? value);
  return filters.length === 0 ? '' : `Filtered by ${filters.join(', ')}.`;
}

/** Values of filters that this site does not have. */
export function strangersOf(strangers: readonly string[]): Sentence {
  return strangers.flatMap((value): Sentence => ['There is no filter ', quote(value), ' here, so it is left out. ']);
}

/** The heading where nothing was found. */
export function nothingOf(question: Question): Sentence {
  return question.q.trim() ? ['Nothing found for ', quote(question.q)] : ['Nothing found'];
}

/** A sentence as plain text, as it is announced. */
export const plainly = (sentence: Sentence): string =>
  sentence.map((part) => (typeof part === 'string' ? part : `“${part.quoted}”`)).join('');

/**
 * The title of the document: what is asked goes before the page's own.
 *
 * @param own the title that the page came with
 */
export const titleOf = (question: Question, own: string): string =>
  question.q.trim() ? `${shortened(question.q)} – ${own}` : own;
