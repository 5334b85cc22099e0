/** A word that is explained is the shortest answer; issues and events tell in short what other pages tell at length. */
const OF_TYPE = new Map([
  ['Word', 1.1],
  ['Newsletter', 0.85],
  ['Event', 0.9],
]);
const ASKS_FOR_A_NUMBER =
  /\b(?:how (?:many|much|often)|what (?:share|proportion|percentage|number)|number of|per ?cent)\b/i;
const A_NUMBER = 1.3;
/** What a small word of the question is worth in a title: "What a WLA does". */
const SMALL_WORD = 0.2;

/**
 * How much better or worse a page answers a question for what it is.
 *
 * @param type the type of the page
 * @param question as it was typed
 * @param small how many small words of the question its title has
 * @returns 1 for most
 */
export function likingOf(type: string, question: string, small = 0): number {
  const number = type === 'Figure' && ASKS_FOR_A_NUMBER.test(question) ? A_NUMBER : 1;
  return number * (OF_TYPE.get(type) ?? 1) * (1 + SMALL_WORD * small);
}
