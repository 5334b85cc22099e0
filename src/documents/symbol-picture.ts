import { HorizontalPositionRelativeFrom, ImageRun, TextWrappingType, VerticalPositionRelativeFrom } from 'docx';
import type { TemplateBrand } from './template-brand.ts';
import { emus, pixels } from './word-units.ts';

/**
 * The mark, as a picture at a fixed place on the page.
 *
 * @param place how far from the left and the top of the page, and how wide and high, in millimetres; and a number that no
 *   other drawing of the document has
 */
export const symbolPicture = (
  { symbol, name }: TemplateBrand,
  { left, top, size, number = 2 }: { left: number; top: number; size: number; number?: number },
): ImageRun =>
  new ImageRun({
    type: 'png',
    data: symbol,
    transformation: { width: pixels(size), height: pixels(size) },
    altText: {
      name: 'Mark',
      description: `The mark of ${name}: two speech shapes that meet as an open book`,
      id: String(number),
    },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: emus(left) },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: emus(top) },
      wrap: { type: TextWrappingType.NONE },
      lockAnchor: true,
    },
  });
