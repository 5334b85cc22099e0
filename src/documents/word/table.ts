import {
  AlignmentType,
  HeightRule,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { placeForAnswer } from '../content-control.ts';
import type { Block, Cell } from '../document.ts';
import { plainText } from '../plain-text.ts';
import { twips } from '../word-units.ts';
import { isRightToLeft } from '../direction.ts';
import { wordsOf } from './inlines.ts';
import { NAMED_ROWS_TABLE, styleId, TABLE_STYLE } from './styles.ts';
import type { Surroundings, Writing } from './writing.ts';

type TableBlock = Extract<Block, { type: 'table' }>;

/** From so many columns on, the letters of a table are small. */
const MANY_COLUMNS = 6;
/** From so many columns on, a table needs a page on its side. */
const TOO_MANY_COLUMNS = 8;

/** Whether a table is too wide for a page that stands upright. */
export const needsWidePage = (block: Block): boolean => block.type === 'table' && columnsOf(block) >= TOO_MANY_COLUMNS;

/**
 * A table: its head is repeated on each page, no row is broken over two, and each empty cell is a place to write in that is
 * high enough for a pen.
 */
export function wordTable(block: TableBlock, { width, inset }: Surroundings, writing: Writing): Table {
  const columns = columnsOf(block);
  const widths = columnWidths(block, columns, width);
  const small = columns >= MANY_COLUMNS ? 'Small ' : '';
  const hasHead = block.head.length > 0;
  const named = namesRows(block, columns);
  const timed =
    writing.kind === 'session-plan' && block.rows.every(([first]) => /^\d/.test(plainText(first?.content ?? [])));
  const cells = (
    row: readonly Cell[],
    style: (cell: Cell, column: number) => string,
    title: (column: number) => string,
  ) =>
    Array.from({ length: columns }, (_, column) => {
      const cell = row[column] ?? { content: [], align: 'left', header: false };
      const room = widths[column] ?? 0;
      return new TableCell({
        width: { size: twips(room), type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.TOP,
        children: [paragraph(cell, styleId(style(cell, column)), title(column), room - 4, writing)],
      });
    });
  const kept = rowsKept(block, columns);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    ...(kept > 0 && { keepNext: true }),
    children: cells(
      block.head,
      () => `${small}Table Heading`,
      () => '',
    ),
  });
  const rows = block.rows.map((row, index) => {
    const name = plainText(row[0]?.content ?? []);
    const high = rowHeight(row, block, columns);
    return new TableRow({
      cantSplit: true,
      ...(index < kept - 1 && { keepNext: true }),
      ...(high && { height: { value: twips(high), rule: HeightRule.ATLEAST } }),
      children: cells(
        row,
        ({ header }, column) =>
          timed && column === 0
            ? 'Table Time'
            : header || (named && column === 0)
              ? `${small}Table Heading`
              : `${small}Table Text`,
        (column) => {
          const head = plainText(block.head[column]?.content ?? []);
          if (name && column > 0) return [name, head].filter(Boolean).join(': ');
          const place = head || 'Answer';
          if (block.rows.length > 1) return `${place}, row ${index + 1}`;
          return writing.under ? `${writing.under}: ${place}` : place;
        },
      ),
    });
  });
  return new Table({
    style: named ? NAMED_ROWS_TABLE : TABLE_STYLE,
    layout: TableLayoutType.FIXED,
    width: { size: twips(width), type: WidthType.DXA },
    ...(inset > 0 && { indent: { size: twips(inset), type: WidthType.DXA } }),
    columnWidths: widths.map(twips),
    tableLook: {
      firstRow: hasHead,
      firstColumn: named,
      noHBand: true,
      noVBand: true,
      lastRow: false,
      lastColumn: false,
    },
    rows: hasHead ? [head, ...rows] : rows,
  });
}

const columnsOf = ({ head, rows }: TableBlock) =>
  rows.reduce((most, row) => Math.max(most, row.length), Math.max(1, head.length));

/** In letters: what is longer is a text, and no name. */
const LONGEST_NAME = 90;

/** Whether the first column names the rows, as in forms and most other tables: it has a few words in each. */
const namesRows = ({ rows }: TableBlock, columns: number) =>
  columns > 1 &&
  rows.length > 0 &&
  rows.every(([first]) => !isEmpty(first) && plainText(first?.content ?? []).length <= LONGEST_NAME);

const isEmpty = (cell: Cell | undefined) => !cell || cell.content.length === 0;

function paragraph(cell: Cell, style: string, title: string, width: number, writing: Writing): Paragraph {
  const children: ParagraphChild[] =
    title && isEmpty(cell) ? [placeForAnswer(title)] : wordsOf(cell.content, writing, width);
  return new Paragraph({
    style,
    children,
    ...(isRightToLeft(plainText(cell.content)) && { bidirectional: true }),
    ...(cell.align !== 'left' && { alignment: cell.align === 'center' ? AlignmentType.CENTER : AlignmentType.END }),
  });
}

/**
 * How high a row must be for handwriting, in millimetres: one line beside a label; three for an answer to a question; more
 * where the whole table is one row of open cells.
 */
function rowHeight(row: readonly Cell[], { rows }: TableBlock, columns: number): number | undefined {
  if (row.length === columns && !row.some(isEmpty)) return undefined;
  if (row.every(isEmpty)) return rows.length === 1 && columns <= 3 ? 30 : rows.length < 5 ? 16 : 12;
  const asked = /[?.]$/.test(plainText(row[0]?.content ?? []).trim());
  return columns === 2 && asked ? 24 : 10;
}

/** How much of a page a table may take to be kept on one, in millimetres: one to read, and one to write in. */
const KEPT = { read: 110, filled: 175 };
/** A row of one or two lines, in millimetres. */
const USUAL_ROW = 9;

/** How many rows stay with the head of the table: all, where it is short; else two. */
function rowsKept(block: TableBlock, columns: number): number {
  const height = block.rows.reduce((sum, row) => sum + (rowHeight(row, block, columns) ?? USUAL_ROW), 0);
  const most = block.rows.some((row) => row.some(isEmpty)) ? KEPT.filled : KEPT.read;
  return height <= most ? block.rows.length : 2;
}

/** Shares the width out: a column has as much as its words ask for, and an empty one as much as the others have. */
function columnWidths({ head, rows }: TableBlock, columns: number, width: number): number[] {
  const asked = Array.from({ length: columns }, (_, column) => {
    const texts = [head, ...rows].map((row) => plainText(row[column]?.content ?? []));
    const longest = Math.max(...texts.slice(0, 200).map((text) => text.length), 0);
    const word = Math.max(...texts.slice(0, 200).flatMap((text) => text.split(/[\s-]/).map(({ length }) => length)), 0);
    const open = rows.length > 0 && rows.filter((row) => isEmpty(row[column])).length > rows.length / 2;
    return { open, least: Math.min(40, word * 2.3 + 5), wish: Math.sqrt(Math.min(longest, 240) + 8) };
  });
  const wishes = asked.map(({ open, wish }) => (open ? Math.max(wish, columns === 2 ? 12 : 5.5) : wish));
  const total = wishes.reduce((sum, wish) => sum + wish, 0);
  const shared = wishes.map((wish, column) =>
    Math.max((wish / total) * width, Math.min(asked[column]?.least ?? 0, width / columns)),
  );
  const scale = width / shared.reduce((sum, each) => sum + each, 0);
  return shared.map((each) => each * scale);
}
