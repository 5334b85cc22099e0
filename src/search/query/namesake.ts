import type { Asked } from './agreement.ts';
import { placesOf } from './concept.ts';
import { stem } from './stem.ts';
import { stopKind } from './stop-words.ts';
import { wordsOf } from './tokens.ts';

/** What something is called: "ULR (Union Learning Representative)" has two names. */
export function namesOf(title: string): string[] {
  const found = /^(.+?)\s*\((.+)\)$/.exec(title);
  return found ? [title, found[1] ?? '', found[2] ?? ''] : [title];
}

/** Whether a name is the whole question, or what that is also called. */
export const isNamed = ({ words, names }: Asked, name: string) =>
  [words, ...names].some((one) => isSame(one, wordsOf(name)));

/**
 * Whether a title says the whole question, small words and all, in the site's own words: "What does a WLA do?" is "What a
 * Workplace Learning Advocate does".
 */
export function isSaid({ concepts, words }: Asked, title: string): boolean {
  const plainly = (all: readonly string[]) => {
    const stems = all.map(stem);
    const said: (string | undefined)[] = all.map((word) => FORMS.get(word) ?? stem(word));
    concepts.forEach(({ concept }, which) => {
      for (const { at, length } of placesOf(concept, stems)) {
        if (said[at] === undefined) continue;
        said.fill(undefined, at, at + length);
        said[at] = `=${which}`;
      }
    });
    return [...new Set(said.filter((one) => one !== undefined))].sort().join(' ');
  };
  return words.length > concepts.length + 1 && plainly(words) === plainly(wordsOf(title));
}

/** Whether a question is a text word for word, but for endings and articles. */
export function isWordForWord(question: readonly string[], text: readonly string[]): boolean {
  const said = (words: readonly string[]) =>
    words
      .filter((word) => !ARTICLES.has(word))
      .map(stem)
      .join(' ');
  return text.length > 0 && said(question) === said(text);
}
const ARTICLES = new Set(['a', 'an', 'the']);

/** Whether a question asks what something is or means, and nothing else of it. */
export function asksForMeaning(words: readonly string[]): boolean {
  const asking = words.filter((word) => stopKind(word) !== undefined).join(' ');
  return (
    /^(?:(?:whats|what (?:is|are|was|were|do|does))(?: (?:a|an|the|mean|meant by))*|(?:the )?(?:meaning|means?)(?: of)?(?: (?:a|an|the))?|explain(?: (?:a|an|the))?)$/.test(
      asking,
    ) && !/^what do(?:es)?(?: an?| the)?$/.test(asking)
  );
}

/** Forms of verbs that questions turn round. */
const FORMS = new Map([
  ['does', 'do'],
  ['did', 'do'],
  ['an', 'a'],
  ['are', 'is'],
  ['was', 'is'],
  ['were', 'is'],
]);

/**
 * Whether a question is the same as a title or a phrase but for order, endings and small words. Words with which people
 * ask may stand in the question alone: "about bees" asks for "Bees", but "bees" does not ask for "About bees".
 */
export function isSame(question: readonly string[], text: readonly string[]): boolean {
  const content = (words: readonly string[]) => words.filter((word) => stopKind(word) === undefined);
  const said = (words: readonly string[]) => words.map(stem).sort().join(' ');
  if (content(text).length === 0) return said(question) === said(text) && text.length > 0;
  const asks = text.filter((word) => stopKind(word) === 'asking');
  return said(content(question)) === said(content(text)) && asks.every((word) => question.includes(word));
}
