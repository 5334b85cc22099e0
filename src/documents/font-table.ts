/** The fonts of the brand, and for a computer without them, Arial: its name, its classification and its shape. */
export const TEXT_FONT = 'Atkinson Hyperlegible Next';
export const HEADLINE_FONT = 'Bricolage Grotesque';
/** For code: a font of Windows and of Word on a Mac. */
export const CODE_FONT = 'Consolas';
/** For boxes to tick: a font of Windows that has them. */
export const BOX_FONT = 'Segoe UI Symbol';

const font = (name: string, instead: string, panose: string, family: string, pitch: string) =>
  `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:panose1 w:val="${panose}"/>` +
  `<w:charset w:val="00"/><w:family w:val="${family}"/><w:pitch w:val="${pitch}"/></w:font>`;

const brand = (name: string) => font(name, 'Arial', '020B0604020202020204', 'swiss', 'variable');

/**
 * The part of a document that tells Word what to show in place of a font that the computer lacks (ECMA-376, part 1,
 * 17.8). Without it, Word would take Times New Roman.
 */
export const fontTable =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  brand(TEXT_FONT) +
  brand(HEADLINE_FONT) +
  font(CODE_FONT, 'Courier New', '02070309020205020404', 'modern', 'fixed') +
  font(BOX_FONT, 'MS Gothic', '020B0502040204020203', 'swiss', 'variable') +
  '</w:fonts>';
