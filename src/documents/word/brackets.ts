/** Words in [square brackets], which people put their own in the place of. That phrase itself says how to do so. */
const PLACE = /(\[(?!square brackets\])[^[\]]+\])/;

/** Whether a text has such words. */
export const hasBrackets = (text: string): boolean => PLACE.test(text);

/** A text in its words and such places, by turns: the places without their brackets. */
export const splitAtBrackets = (text: string): { text: string; place: boolean }[] =>
  text
    .split(PLACE)
    .map((part, index) => (index % 2 === 1 ? { text: part.slice(1, -1), place: true } : { text: part, place: false }))
    .filter(({ text }) => text !== '');
