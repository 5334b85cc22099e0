import { range } from '../../cards/letters.ts';

/** The code of the first letter in the encoding. */
export const FIRST_CODE = 0x20;

/** What Windows has at 0x80 to 0x9f. A space stands where it has nothing. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * The letters that can be typed into a field, in the order of their codes: WinAnsiEncoding of ISO 32000-1, annex D.
 * Viewers write anything else with a font of their own.
 */
export const WIN_ANSI: readonly string[] = [...range(0x20, 0x7e), ' ', ...WINDOWS, ...range(0xa0, 0xff)];
