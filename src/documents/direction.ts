/** In which direction a text runs (Unicode Standard Annex 9, told by the scripts of its letters). */
const RTL = String.raw`\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}`;
const STRONG = /\p{L}/u;
const IS_RTL = new RegExp(`[${RTL}]`, 'u');
/** From the first letter of such a script to the last, across spaces, signs and figures between them. */
const STRETCH = new RegExp(String.raw`([${RTL}](?:[^\p{L}]*[${RTL}])*\p{M}*)`, 'u');

/** Whether a line begins with a letter of a script that is written from right to left. */
export const isRightToLeft = (text: string): boolean => IS_RTL.test(STRONG.exec(text)?.[0] ?? '');

/** The text in stretches of one direction, in the order in which it is written. */
export const stretches = (text: string): { text: string; rightToLeft: boolean }[] =>
  text
    .split(STRETCH)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, rightToLeft: IS_RTL.test(part) }));
