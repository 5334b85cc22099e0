import { HorizontalPositionRelativeFrom, VerticalPositionRelativeFrom } from 'docx';
import { ShapeRun } from 'docx/shapes';
import type { TemplateBrand } from './template-brand.ts';
import { hex, pixels } from './word-units.ts';

const PAGE = 210;

/** The measures of a panel, in millimetres. */
interface Panel {
  /** From the top of the page to the edge. */
  height: number;
  /** From the left of the page to the tail. */
  left: number;
  /** How wide the tail is where it leaves the edge; it hangs down two thirds of that. */
  tail: number;
  /** The width of the edge, in points. */
  edge: number;
  /** A number that no other drawing of the document has. */
  number?: number;
}

/**
 * What is said: a panel over the head of an A4 page and over its full width, behind the text, with an edge below and the
 * tail of a speech bubble. It is drawn, not a picture, so that it is sharp at any size and Word can change its colour.
 */
export function speechPanel({ wla, ink }: TemplateBrand, { height, left, tail, edge, number = 1 }: Panel): ShapeRun {
  const tip = height + (tail * 2) / 3;
  const below = `${PAGE} ${height}H${left + tail}L${left + tail * 0.18} ${tip}L${left} ${height}H0`;
  return new ShapeRun({
    type: 'custom',
    paths: [
      { path: `M0 0H${PAGE}L${below}Z`, line: false },
      { path: `M${below}`, fill: false },
    ],
    transformation: { width: pixels(PAGE), height: pixels(tip) },
    fill: hex(wla),
    line: { color: hex(ink), width: edge, join: 'miter' },
    decorative: true,
    altText: { name: 'Panel', id: String(number) },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: 0 },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: 0 },
      behindDocument: true,
      lockAnchor: true,
    },
  });
}
