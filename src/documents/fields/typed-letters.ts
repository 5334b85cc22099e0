import { range } from '../../cards/letters.ts';

/** Polish and Welsh have letters beside those of Western Europe. Their names are those of the Adobe Glyph List. */
const NAMES: Partial<Record<string, string>> = {
  ...{ Ą: 'Aogonek', Ć: 'Cacute', Ę: 'Eogonek', Ł: 'Lslash', Ń: 'Nacute', Ś: 'Sacute', Ź: 'Zacute', Ż: 'Zdotaccent' },
  ...{ ą: 'aogonek', ć: 'cacute', ę: 'eogonek', ł: 'lslash', ń: 'nacute', ś: 'sacute', ź: 'zacute', ż: 'zdotaccent' },
  ...{ Ŵ: 'Wcircumflex', ŵ: 'wcircumflex', Ŷ: 'Ycircumflex', ŷ: 'ycircumflex' },
};

/** The code of the first letter. */
export const FIRST_CODE = 0x10;

/**
 * The letters that can be typed into a field, in the order of their codes: WinAnsiEncoding (ISO 32000-1, annex D), with
 * Polish before it and Welsh in its gaps. Viewers set anything else in a font of their own.
 */
export const TYPED_LETTERS: readonly string[] = [
  ...'ĄĆĘŁŃŚŹŻąćęłńśźż',
  ...range(0x20, 0x7e),
  ...' €Ŵ‚ƒ„…†‡ˆ‰Š‹ŒŵŽŶ',
  ...'ŷ‘’“”•–—˜™š›œ žŸ',
  ...range(0xa0, 0xac),
  '-', // Where Latin-1 has its soft hyphen, this encoding has a plain one.
  ...range(0xae, 0xff),
];

/** Where the letters differ from WinAnsiEncoding: each code, and the name of its letter. */
export const DIFFERENCES: readonly (number | string)[] = TYPED_LETTERS.flatMap((letter, i) => {
  const name = NAMES[letter];
  return name ? [FIRST_CODE + i, name] : [];
});
