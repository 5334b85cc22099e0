/** Issues and events tell in short what other pages tell at length. */
const SECOND_HAND = new Map([
  ['Newsletter', 0.85],
  ['Event', 0.9],
]);
const ASKS_FOR_A_NUMBER =
  /\b(?:how (?:many|much|often)|what (?:share|proportion|percentage|number)|number of|per ?cent)\b/i;
const A_NUMBER = 1.3;

/**
 * How much better or worse a page answers a question for what it is.
 *
 * @param type the type of the page
 * @param question as it was typed
 * @returns 1 for most
 */
export function likingOf(type: string, question: string): number {
  if (type === 'Figure' && ASKS_FOR_A_NUMBER.test(question)) return A_NUMBER;
  return SECOND_HAND.get(type) ?? 1;
}
