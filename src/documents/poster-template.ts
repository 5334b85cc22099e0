import { posterMargin, posterPage } from './poster-page.ts';
import type { PosterWords } from './poster-words.ts';
import type { TemplateBrand } from './template-brand.ts';
import { templateDocument } from './template-document.ts';
import { halfPoints } from './word-units.ts';

/**
 * The template of a poster for a network, in the words of a resource.
 *
 * @param title that of the resource
 * @returns the bytes of a .docx file (ECMA-376) of one A4 page
 */
export function posterTemplate(brand: TemplateBrand, title: string, words: PosterWords): Uint8Array {
  const { styles, children, footer } = posterPage(brand, words, 'heading 1');
  return templateDocument(brand, {
    title,
    description: 'A poster to fill in, print on A3 or A4 paper and hang up.',
    margin: posterMargin,
    styles: { Normal: { run: { size: halfPoints(17) }, paragraph: { spacing: { after: 0 } } }, ...styles },
    children,
    footer,
  });
}
