const SMALL = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const FIGURES = new Map([
  ...SMALL.map((word, place) => [word, `${place + 1}`] as const),
  ...TENS.map((word, place) => [word, `${place + 1}0`] as const),
  ...TENS.map((word, place) => [word.replace(/y$/, 'ies'), `${place + 1}0s`] as const),
  ['hundred', '100'] as const,
]);

/** A number in words as a number in figures: "fifty" is "50", "fifties" is "50s"; nothing for what is no number. */
export const figuresOf = (word: string): string | undefined => FIGURES.get(word);
