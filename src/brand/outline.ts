import { create, type Font } from 'fontkit';
import headlineFont from '../cards/fonts/bricolage-grotesque-750.ttf?inline';
import { settable } from '../cards/letters.ts';

const font = create(Buffer.from(headlineFont.slice(headlineFont.indexOf(',') + 1), 'base64')) as Font;

/** How high a capital letter is, in parts of the size. */
export const CAPITAL = font.capHeight / font.unitsPerEm;

/** The headline face is set a little tighter than it was cut. */
const TIGHTER = -0.02;

/** A line of text as shapes. */
export interface Outline {
  /** Path data (SVG 2, section 9.3), for a baseline that begins at the given place. */
  d: string;
  width: number;
}

/**
 * Sets a line of text in the headline face as shapes, so that it looks the same where nobody has the font. Letters that
 * the face lacks lose their accents or are left out.
 *
 * @param size the size of the type, in the units of the drawing
 * @param x where the line begins
 * @param y where its baseline is
 */
export function outline(text: string, size: number, x = 0, y = 0): Outline {
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(settable(text));
  const place = (value: number, k: number, start: number) =>
    Number((k % 2 === 0 ? start + value * scale : y - value * scale).toFixed(2));
  let at = x;
  const paths = glyphs.map((glyph, i) => {
    const start = at;
    at += (positions[i]?.xAdvance ?? 0) * scale + TIGHTER * size;
    return glyph.path.commands
      .map(({ command, args }) => letterOf[command] + args.map((value, k) => place(value, k, start)).join(' '))
      .join('');
  });
  return { d: paths.join(''), width: glyphs.length > 0 ? at - x - TIGHTER * size : 0 };
}

const letterOf = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const;
