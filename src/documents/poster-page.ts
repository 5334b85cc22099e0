import {
  BorderStyle,
  type FileChild,
  Footer,
  HeightRule,
  type IParagraphStyleOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { placeForAnswer } from './content-control.ts';
import { fitHeadline } from './fit-headline.ts';
import { plainText } from './plain-text.ts';
import type { PosterWords } from './poster-words.ts';
import { speechPanel } from './speech-panel.ts';
import { symbolPicture } from './symbol-picture.ts';
import type { TemplateBrand } from './template-brand.ts';
import { headline } from './template-document.ts';
import { halfPoints, hex, twips } from './word-units.ts';

/** All in millimetres. */
const SIDES = 18;
const TOP = 10;
/** Where the panel ends: below it stands the table. */
const PANEL = 168;
const LABEL_WIDTH = 72;
const LINE_WIDTH = 102;
const LINE = 35;

/** From the panel to the table, in twips, but for a line of two points. */
const GAP = twips(30.5);

type Style = Omit<IParagraphStyleOptions, 'id' | 'name'>;

/** From the edges of the page to the poster, in millimetres. Its foot stands half way between. */
export const posterMargin = { top: TOP, bottom: 24, sides: SIDES };

/**
 * A poster that says who the Workplace Learning Advocate is and where to find them, on one A4 page. Every line has a fixed
 * height, so that it fills one page in any font.
 *
 * @param words what it says: those of a resource
 * @param headlineStyle the name of the style of its headline, a heading
 */
export function posterPage(
  brand: TemplateBrand,
  words: PosterWords,
  headlineStyle: 'heading 1' | 'heading 2',
): { styles: Record<string, Style>; children: FileChild[]; footer: Footer } {
  const { name, network } = brand;
  const said = plainText(words.headline);
  // The lines stand at the foot of the panel, whatever the size of the headline.
  const above = PANEL - 6 - TOP - millimetres(LINE) * words.lines.length;
  const { size, lines: rows } = fitHeadline(said, { width: 480, height: ((above - 4) / 25.4) * 72, most: 116 });
  const left = above - millimetres(size) * rows;
  const foot = { left: twips(18) };
  const rulesFrom = PANEL - 6 + 31;
  const height = Math.min(13.5, (264 - rulesFrom) / Math.max(1, words.labels.length + 1));
  return {
    styles: {
      [headlineStyle]: {
        next: 'PosterLine',
        run: { ...headline(size), characterSpacing: Math.round(-size * 0.43) },
        paragraph: {
          outlineLevel: headlineStyle === 'heading 1' ? 0 : 1,
          spacing: lines(size, { after: twips(Math.max(2, left)) }),
        },
      },
      'Poster Line': { run: { size: halfPoints(27), bold: true }, paragraph: { spacing: lines(LINE) } },
      'Poster Gap': { paragraph: { spacing: lines(2, { after: GAP }) } },
      'Poster End': { paragraph: { spacing: lines(1) } },
      'Poster Head': { run: headline(18), paragraph: { spacing: lines(20) } },
      'Poster Label': { run: { size: halfPoints(17), bold: true }, paragraph: { spacing: lines(20) } },
      'Poster Answer': { run: { size: halfPoints(16) }, paragraph: { spacing: lines(19) } },
      'Poster Sender': {
        run: headline(17),
        paragraph: { indent: foot, spacing: lines(22, { after: network ? 0 : twips(5.2) }) },
      },
      'Poster Network': {
        run: { size: halfPoints(15) },
        paragraph: { indent: foot, spacing: lines(20, { after: twips(0.8) }) },
      },
    },
    children: [
      new Paragraph({
        style: headlineStyle === 'heading 1' ? 'Heading1' : 'Heading2',
        children: [speechPanel(brand, { height: PANEL, left: SIDES, tail: 34, edge: 3, number: 3 }), new TextRun(said)],
      }),
      ...words.lines.map(
        (text, index) =>
          new Paragraph({
            style: 'PosterLine',
            // The table stands below the tail of the panel.
            ...(index === words.lines.length - 1 && { spacing: { after: GAP + 40 } }),
            children: [new TextRun(text)],
          }),
      ),
      ...(words.lines.length === 0 ? [new Paragraph({ style: 'PosterGap' })] : []),
      ruledLines(words, hex(brand.ink), height),
      new Paragraph({ style: 'PosterEnd' }),
    ],
    footer: new Footer({
      children: [
        new Paragraph({
          style: 'PosterSender',
          children: [symbolPicture(brand, { left: SIDES, top: 268.5, size: 15, number: 4 }), new TextRun(name)],
        }),
        ...(network ? [new Paragraph({ style: 'PosterNetwork', children: [new TextRun(network)] })] : []),
      ],
    }),
  };
}

const millimetres = (points: number) => (points / 72) * 25.4;

/** Lines of so many points, whatever the font and whatever stands round other paragraphs. */
const lines = (size: number, around = {}) => ({
  before: 0,
  after: 0,
  line: size * 20,
  lineRule: LineRuleType.EXACT,
  ...around,
});

/** A label and a line to write on, for each thing to fill in, under what stands over both. */
function ruledLines({ head, labels }: PosterWords, ink: string, height: number): Table {
  const rule = { style: BorderStyle.SINGLE, size: 12, color: ink };
  const row = (children: TableCell[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      height: { value: twips(height), rule: HeightRule.ATLEAST },
      children,
    });
  const cell = (style: string, content: TextRun, ruled: boolean) =>
    new TableCell({
      verticalAlign: VerticalAlignTable.BOTTOM,
      ...(ruled && { borders: { bottom: rule } }),
      children: [new Paragraph({ style, children: [content] })],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(LABEL_WIDTH + LINE_WIDTH), type: WidthType.DXA },
    columnWidths: [twips(LABEL_WIDTH), twips(LINE_WIDTH)],
    margins: { left: 0, right: twips(3) },
    borders: TableBorders.NONE,
    tableLook: { firstRow: head.length > 0, firstColumn: true },
    rows: [
      ...(head.length > 0
        ? [
            row(
              [0, 1].map((column) => cell('PosterHead', new TextRun(plainText(head[column] ?? [])), false)),
              true,
            ),
          ]
        : []),
      ...labels.map(({ label, answer }) => {
        const title = plainText(label);
        const written = plainText(answer);
        return row(
          [
            cell('PosterLabel', new TextRun(title), false),
            cell('PosterAnswer', written ? new TextRun(written) : placeForAnswer(title), true),
          ],
          false,
        );
      }),
    ],
  });
}
