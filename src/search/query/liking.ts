/** A word that is explained is the shortest answer; issues and events tell in short what other pages tell at length. */
const OF_TYPE = new Map([
  ['Word', 1.1],
  ['Newsletter', 0.75],
  ['Event', 0.9],
  ['Figure', 0.75],
]);
/** What is asked for by its kind is liked for it. */
const ASKED_FOR = new Map([
  [
    'Figure',
    {
      // "How much does it cost" asks for a price.
      asks: /\b(?:how (?:many|often)|how much (?!(?:do|does|did|is|are|will|would|can|could|should|time|money)\b)|percentage|proportion|share of|numbers?|figures?|per ?cent|statistics?|stats|surveys?|evidence|proof|size|\d{3,})\b|%/i,
      liking: 1.3,
    },
  ],
  ['Newsletter', { asks: /\b(?:newsletters?|issues?|bulletins?|news|editions?)\b/i, liking: 1 }],
]);
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
  const askedFor = ASKED_FOR.get(type);
  const ofType = askedFor?.asks.test(question) ? askedFor.liking : (OF_TYPE.get(type) ?? 1);
  return ofType * (1 + SMALL_WORD * small);
}
