/** How each style of a document looks. People who change a style in Word change it in the whole document. */
import { BorderStyle, type IPropertiesOptions, type IParagraphStyleOptions, LineRuleType, ShadingType } from 'docx';
import { colours } from '../../brand/colours.ts';
import { PROMPT_STYLE } from '../content-control.ts';
import { BOX_FONT, CODE_FONT, TEXT_FONT } from '../font-table.ts';
import { headline } from '../template-document.ts';
import { halfPoints, hex, twips } from '../word-units.ts';

type Look = Omit<IParagraphStyleOptions, 'id' | 'name'>;

const INK = hex(colours.ink);
/** Links and prompts: it differs from ink by its line, and has a contrast of more than 5:1 on paper and panels. */
const SIGNAL = hex(colours.signal);
/** Text of Arabic, Hebrew and others, which the fonts of the brand do not have. */
const OTHER_SCRIPTS = 'Arial';

/** How far a list stands in for each level, in millimetres. */
export const STEP = 7;

/** Lines of so many parts of a single one. (LibreOffice takes lines without a rule to be of a fixed height.) */
const lines = (parts: number) => ({ line: Math.round(parts * 240), lineRule: LineRuleType.AUTO });

const spacing = (before: number, after: number, line?: number) => ({
  before: twips(before),
  after: twips(after),
  ...(line ? { line: line * 20, lineRule: LineRuleType.AT_LEAST } : lines(1.1)),
});

const edge = (points: number, color: string, space = 0) => ({
  style: BorderStyle.SINGLE,
  size: points * 8,
  color,
  space,
});

/** A heading keeps to what follows it, and shows in the outline at its level. */
const heading = (level: number, points: number, before: number, after: number): Look => ({
  next: 'Normal',
  run: headline(points),
  paragraph: {
    outlineLevel: level - 1,
    keepNext: true,
    keepLines: true,
    spacing: { ...spacing(before, after), line: Math.round(points * 20 * 1.15), lineRule: LineRuleType.AT_LEAST },
  },
});

const nothing = { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT };

const looks = (colour: string): Record<string, Look> => ({
  Normal: { run: { size: halfPoints(11.5) }, paragraph: { spacing: { after: twips(2.6), ...lines(1.12) } } },
  'heading 1': heading(1, 30, 0, 3),
  'heading 2': heading(2, 19, 8, 2.4),
  'heading 3': heading(3, 14.5, 6, 1.6),
  'heading 4': heading(4, 12.5, 5, 1.2),
  'heading 5': heading(5, 11.5, 4, 1),
  'heading 6': heading(6, 11.5, 4, 1),
  Subtitle: { next: 'Normal', run: { size: halfPoints(14) }, paragraph: { spacing: spacing(0, 2.5) } },
  Facts: {
    next: 'Normal',
    run: { size: halfPoints(10) },
    paragraph: {
      spacing: spacing(0, 6),
      border: { bottom: edge(1.5, INK, 6) },
    },
  },
  'List Bullet': { paragraph: { spacing: { after: twips(1.4), ...lines(1.12) } } },
  'List Number': { paragraph: { spacing: { after: twips(1.4), ...lines(1.12) } } },
  'List Continue': { paragraph: { spacing: { after: twips(1.4), ...lines(1.12) } } },
  Task: { paragraph: { spacing: { after: twips(1.5), ...lines(1.12) }, keepLines: true } },
  Step: { paragraph: { spacing: { after: twips(2.6), ...lines(1.12) }, keepLines: true } },
  Notes: { run: { size: halfPoints(10) }, paragraph: { spacing: { after: twips(1.2) } } },
  Quote: {
    run: { size: halfPoints(13) },
    paragraph: {
      indent: { left: twips(6) },
      spacing: spacing(0, 0),
      keepLines: true,
      border: { left: edge(4.5, hex(colour), 10) },
    },
  },
  'Quote Source': {
    next: 'Normal',
    run: { bold: true, size: halfPoints(10.5) },
    paragraph: {
      indent: { left: twips(6) },
      spacing: spacing(1.5, 0),
      border: { left: edge(4.5, hex(colour), 10) },
    },
  },
  'Callout Title': { next: 'Callout', run: headline(13), paragraph: { ...box(colour), keepNext: true } },
  Callout: { paragraph: box(colour) },
  Figure: {
    next: 'caption',
    run: { size: halfPoints(14), bold: true },
    paragraph: { keepNext: true, keepLines: true, spacing: spacing(4, 1), border: { top: edge(2.25, INK, 6) } },
  },
  caption: { run: { size: halfPoints(10) }, paragraph: { spacing: spacing(0, 4) } },
  Picture: { next: 'Normal', paragraph: { spacing: spacing(2, 4) } },
  'Film Title': { next: 'Normal', run: { bold: true }, paragraph: { keepNext: true, spacing: spacing(3, 1.5) } },
  Code: {
    run: { font: CODE_FONT, size: halfPoints(9.5), noProof: true },
    paragraph: {
      spacing: spacing(1, 4),
      border: { left: edge(2.25, INK, 6) },
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(colours.plain) },
      indent: { left: twips(3) },
    },
  },
  Rule: { next: 'Normal', paragraph: { spacing: spacing(2, 5), border: { bottom: edge(1.5, INK) } } },
  'Table Text': { run: { size: halfPoints(10.5) }, paragraph: { spacing: { after: 0, ...lines(1.05) } } },
  'Table Heading': {
    run: { size: halfPoints(10.5), bold: true },
    paragraph: { spacing: { after: 0, ...lines(1.05) } },
  },
  'Table Time': { run: headline(11), paragraph: { spacing: { after: 0, ...lines(1.05) } } },
  'Small Table Text': { run: { size: halfPoints(9) }, paragraph: { spacing: { after: 0, ...lines(1.05) } } },
  'Small Table Heading': {
    run: { size: halfPoints(9), bold: true },
    paragraph: { spacing: { after: 0, ...lines(1.05) } },
  },
  // Between tables, and where Word wants a paragraph that shows nothing.
  Gap: { run: { size: 2 }, paragraph: { spacing: { ...nothing, after: twips(3) } } },
  Nothing: { run: { size: 2 }, paragraph: { spacing: nothing } },
  header: { run: { size: halfPoints(9.5) }, paragraph: { spacing: spacing(0, 0) } },
  footer: {
    run: { size: halfPoints(9.5) },
    paragraph: { spacing: spacing(0, 0), border: { top: edge(1.5, INK, 6) } },
  },
  Sender: { run: headline(15), paragraph: { spacing: spacing(0, 0, 20) } },
});

/** A box in the colour of the page, with an edge. Paragraphs of it that follow each other share one. */
function box(colour: string): NonNullable<Look['paragraph']> {
  const side = edge(1.5, INK, 8);
  return {
    indent: { left: twips(3.5), right: twips(3.5) },
    spacing: { before: 0, after: twips(1.4), ...lines(1.21) },
    keepLines: true,
    border: { top: side, bottom: side, left: side, right: side },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(colour) },
  };
}

/** What a paragraph calls its style: `Heading1` for "heading 1". */
export const styleId = (name: string): string =>
  name.replace(/(?:^| )(\w)/g, (_all, letter: string) => letter.toUpperCase());

/**
 * The styles of a document.
 *
 * @param colour of its page, such as `#ffcf4d`
 * @param own further styles of its kind, by their names
 */
export function wordStyles(colour: string, own: Record<string, Look> = {}): NonNullable<IPropertiesOptions['styles']> {
  const font = { ascii: TEXT_FONT, hAnsi: TEXT_FONT, eastAsia: TEXT_FONT, cs: OTHER_SCRIPTS };
  const all = { ...looks(colour), ...own };
  return {
    default: { document: { run: { font, color: INK, language: { value: 'en-GB' } } } },
    paragraphStyles: Object.entries(all).map(([name, style]) => ({
      id: styleId(name),
      name,
      ...(name !== 'Normal' && { basedOn: 'Normal' }),
      quickFormat: true,
      ...style,
    })),
    characterStyles: [
      { id: PROMPT_STYLE, name: 'Placeholder Text', run: { color: SIGNAL } },
      { id: 'Hyperlink', name: 'Hyperlink', run: { color: SIGNAL, underline: { type: 'single' } } },
      { id: 'CodeText', name: 'Code Text', run: { font: CODE_FONT, noProof: true } },
      { id: 'NoteMark', name: 'Note Mark', run: { superScript: true, color: SIGNAL } },
      { id: 'FigureValue', name: 'Figure Value', run: headline(32) },
      { id: 'Box', name: 'Box', run: { font: BOX_FONT, size: halfPoints(13) } },
    ],
  };
}

/**
 * The styles of tables, which docx does not know how to write: ink lines, a coloured head, bold names of rows. A table
 * says by its "look" too whether it has a head and names of rows, but not every program listens.
 */
export const tableStyles = (colour: string): string => {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const line = (side: string) => `<w:${side} w:val="single" w:sz="8" w:space="0" w:color="${INK}"/>`;
  const room = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`;
  const part = (type: string, fill: string) =>
    `<w:tblStylePr w:type="${type}"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr>` +
    `<w:shd w:val="clear" w:color="auto" w:fill="${hex(fill)}"/></w:tcPr></w:tblStylePr>`;
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}"><w:name w:val="WLA Table"/>` +
    '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr>' +
    `<w:tblBorders>${sides.map(line).join('')}</w:tblBorders><w:tblCellMar>` +
    `${room('top', 70)}${room('left', 110)}${room('bottom', 70)}${room('right', 110)}</w:tblCellMar></w:tblPr>` +
    `${part('firstRow', colour)}</w:style>` +
    `<w:style w:type="table" w:customStyle="1" w:styleId="${NAMED_ROWS_TABLE}"><w:name w:val="WLA Table With Named Rows"/>` +
    `<w:basedOn w:val="${TABLE_STYLE}"/><w:qFormat/>${part('firstRow', colour)}${part('firstCol', colours.card)}</w:style>`
  );
};

/** What tables call their style. */
export const TABLE_STYLE = 'WLATable';
/** What tables call it whose first column names the rows. */
export const NAMED_ROWS_TABLE = 'WLATableNamedRows';
