import {
  BorderStyle,
  HeightRule,
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
import { speechPanel } from './speech-panel.ts';
import { symbolPicture } from './symbol-picture.ts';
import type { TemplateBrand } from './template-brand.ts';
import { headline, templateDocument } from './template-document.ts';
import { halfPoints, hex, twips } from './word-units.ts';

/** What somebody fills in, by hand or in Word. */
const LABELS = ['Name', 'Find me at', 'Best time', 'Work phone or email'];
const LABEL_WIDTH = 63;
const LINE_WIDTH = 111;

/**
 * The template of a poster that says who the Workplace Learning Advocate is and where to find them, in the words of the
 * resource "Poster: ask me about learning". Every line has a fixed height, so that it fills one page in any font.
 *
 * @returns the bytes of a .docx file (ECMA-376) of one A4 page
 */
export function posterTemplate(brand: TemplateBrand): Promise<Uint8Array> {
  const { name, network } = brand;
  const foot = { left: twips(18) };
  return templateDocument(brand, {
    title: 'Poster: ask me about learning',
    description: 'A poster to fill in, print on A3 or A4 paper and hang up.',
    margin: { top: 10, bottom: 5, sides: 18 },
    styles: {
      Normal: { run: { size: halfPoints(17) }, paragraph: { spacing: { after: 0 } } },
      Title: {
        run: { ...headline(116), characterSpacing: -50 },
        paragraph: { spacing: lines(116, { after: twips(4.5) }) },
      },
      Subtitle: { run: { size: halfPoints(27), bold: true }, paragraph: { spacing: lines(35) } },
      'heading 1': { run: headline(27), paragraph: { outlineLevel: 0, spacing: lines(34, { before: twips(31) }) } },
      Label: { run: { bold: true }, paragraph: { spacing: lines(22) } },
      Answer: { run: { size: halfPoints(16) }, paragraph: { spacing: lines(19) } },
      Sender: {
        run: headline(17),
        paragraph: { indent: foot, spacing: lines(22, { before: twips(network ? 9.5 : 13) }) },
      },
      Network: { run: { size: halfPoints(15) }, paragraph: { indent: foot, spacing: lines(20) } },
    },
    children: [
      new Paragraph({
        style: 'Title',
        children: [
          speechPanel(brand, { height: 168, left: 18, tail: 34, edge: 3 }),
          new TextRun('Ask me about learning'),
        ],
      }),
      new Paragraph({ style: 'Subtitle', text: 'I work here too.' }),
      new Paragraph({ style: 'Subtitle', text: 'I can help you take a first step.' }),
      new Paragraph({ style: 'Heading1', text: 'Your Workplace Learning Advocate' }),
      ruledLines(hex(brand.ink)),
      new Paragraph({
        style: 'Sender',
        children: [symbolPicture(brand, { left: 18, top: 268.5, size: 15 }), new TextRun(name)],
      }),
      ...(network ? [new Paragraph({ style: 'Network', text: network })] : []),
    ],
  });
}

/** Lines of so many points, whatever the font. */
const lines = (points: number, around = {}) => ({ line: points * 20, lineRule: LineRuleType.EXACT, ...around });

/** A label and a line to write on, for each thing to fill in. */
function ruledLines(ink: string): Table {
  const rule = { style: BorderStyle.SINGLE, size: 12, color: ink };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(LABEL_WIDTH + LINE_WIDTH), type: WidthType.DXA },
    columnWidths: [twips(LABEL_WIDTH), twips(LINE_WIDTH)],
    margins: { left: 0, right: 0 },
    borders: TableBorders.NONE,
    rows: LABELS.map(
      (label) =>
        new TableRow({
          height: { value: twips(13.5), rule: HeightRule.EXACT },
          children: [
            new TableCell({
              verticalAlign: VerticalAlignTable.BOTTOM,
              children: [new Paragraph({ style: 'Label', text: label })],
            }),
            new TableCell({
              verticalAlign: VerticalAlignTable.BOTTOM,
              borders: { bottom: rule },
              children: [new Paragraph({ style: 'Answer' })],
            }),
          ],
        }),
    ),
  });
}
