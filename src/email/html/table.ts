import type { Element } from 'hast';
import { h } from 'hastscript';
import stringWidth from 'string-width';
import type { Block, Cell } from '../../documents/document.ts';
import { plainText } from '../../documents/plain-text.ts';
import { isRightToLeft } from '../../documents/direction.ts';
import type { HostedPictures } from '../../documents/hosted-pictures.ts';
import { light } from '../palette.ts';
import { htmlInlines } from './inlines.ts';
import * as look from './look.ts';

/** How much wider a letter is in a wide window than in one of 320 pixels. */
const NARROWER = 324;
/** How wide a letter of a word is at most on average, in pixels, and what a cell has beside its words. */
const [PLAIN_LETTER, BOLD_LETTER, EDGES] = [7.4, 8.4, 22];

/**
 * A table of data. Words in its cells are broken only where the table has no room for them. One that is too wide for a
 * telephone is read down there: each row is a box, with the name of its column before each cell (`head.ts`).
 *
 * @param width how wide it is at most, in pixels
 */
export function table(
  { head, rows }: Extract<Block, { type: 'table' }>,
  pictures: HostedPictures,
  width: number,
): Element {
  const least = leastWidth(head, rows);
  const isNarrow = least <= width - NARROWER;
  const reads = head.length > 0 && isRtl(head[0]) ? 'rtl' : 'ltr';
  const names = head.map(({ content }) => plainText(content).trim());

  const cell = (one: Cell, x: number, scope: 'col' | 'row') => {
    const isTop = one.header && scope === 'col';
    const align = one.align === 'left' && (reads === 'rtl' || isRtl(one)) ? 'right' : one.align;
    return h(
      one.header ? 'th' : 'td',
      {
        ...(one.header && { scope }),
        ...(isTop && { className: ['shade'] }),
        ...(reads === 'ltr' && isRtl(one) && { dir: 'rtl' }),
        align,
        valign: 'top',
        style: `padding:8px 10px;border:1px solid ${light.ink};text-align:${align};${look.small}${
          isNarrow ? ';word-break:normal' : ''
        }${isTop ? `;background-color:${light.shade}` : ''}${one.header ? ';font-weight:bold' : ''}`,
      },
      [...(isNarrow || scope === 'col' ? [] : named(names[x])), ...htmlInlines(one.content, pictures)],
    );
  };
  const row = (cells: readonly Cell[], scope: 'col' | 'row') =>
    h(
      'tr',
      cells.map((one, x) => cell(one, x, scope)),
    );

  return h(
    'table',
    {
      ...(!isNarrow && { className: least <= width ? ['stack', 'whole'] : ['stack'] }),
      ...(reads === 'rtl' && { dir: 'rtl' }),
      width: '100%',
      style: 'margin:0 0 20px;width:100%;border-collapse:collapse',
    },
    [
      ...(head.length > 0 ? [h('thead', row(head, 'col'))] : []),
      h(
        'tbody',
        rows.map((cells) => row(cells, 'row')),
      ),
    ],
  );
}

/** The name of a column before a cell of it, for narrow windows alone. */
const named = (name: string | undefined): Element[] =>
  name ? [h('span', { className: ['name'], style: 'display:none;mso-hide:all' }, `${name}: `)] : [];

const isRtl = (cell: Cell | undefined) => cell !== undefined && isRightToLeft(plainText(cell.content));

/** How wide a table must be for its words to stay whole: about so many pixels. */
const leastWidth = (head: readonly Cell[], rows: readonly (readonly Cell[])[]): number =>
  Array.from({ length: Math.max(0, ...[head, ...rows].map((row) => row.length)) }, (_, x) =>
    Math.max(...[head, ...rows].map((row) => (row[x] ? longestWord(row[x]) : 0))),
  ).reduce((sum, each) => sum + each + EDGES, 0);

const longestWord = ({ content, header }: Cell): number =>
  Math.max(
    ...plainText(content)
      .split(/[\s-]+/)
      .map((word) => stringWidth(word)),
  ) * (header ? BOLD_LETTER : PLAIN_LETTER);
