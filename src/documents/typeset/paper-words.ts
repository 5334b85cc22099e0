import { settable } from '../letters.ts';
import { breakable } from './breakable.ts';

/**
 * A text as the templates set it: one line, each letter of which a font has, and a long word of which may be broken.
 *
 * @param most how many letters a word may have before it is broken
 */
export const paperWords = (text: string, most: number): string =>
  breakable(settable(text.replace(/[\t\n\r ]+/g, ' ')), most);
