/** Which letters the fonts of documents have. The fonts are not read for it: `letter-ranges.ts` knows. */
import { LETTER_RANGES } from './letter-ranges.ts';

/** What stands in the place of a letter that no font has. */
const STAND_IN = '\uFFFD';

/**
 * A text as a document can set it: a letter that none of its fonts has, or a control character, is �. No text that has
 * gone through it can stop the typesetting.
 */
export const settable = (text: string): string =>
  text.replace(missing(), (letters) => STAND_IN.repeat([...letters].length));

/** What a document cannot show of a text: its runs of letters that no font has, each once. */
export const unsettable = (text: string): string[] => [...new Set(text.match(missing()))];

let found: RegExp | undefined;

/** Finds letters in a row that are neither in a font, nor white space, nor some of those that are never seen. */
function missing(): RegExp {
  const ranges = () =>
    LETTER_RANGES.trim()
      .replace(/[0-9a-f]+/g, '\\u{$&}')
      .replace(/\s+/g, '');
  return (found ??= new RegExp(`[^\\t\\n\\r\\p{Default_Ignorable_Code_Point}${ranges()}]+`, 'gu'));
}
