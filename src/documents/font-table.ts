/** The fonts of the brand, and for a computer without them, Arial: its name, its classification and its shape. */
export const TEXT_FONT = 'Atkinson Hyperlegible Next';
export const HEADLINE_FONT = 'Bricolage Grotesque';

const font = (name: string) =>
  `<w:font w:name="${name}"><w:altName w:val="Arial"/><w:panose1 w:val="020B0604020202020204"/>` +
  '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>';

/**
 * The part of a document that tells Word what to show in place of a font that the computer lacks (ECMA-376, part 1,
 * 17.8). Without it, Word would take Times New Roman.
 */
export const fontTable =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  `${font(TEXT_FONT)}${font(HEADLINE_FONT)}</w:fonts>`;
