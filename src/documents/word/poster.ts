import type { ISectionOptions } from 'docx';
import type { FoundPoster } from '../poster-words.ts';
import { posterMargin, posterPage } from '../poster-page.ts';
import type { TemplateBrand } from '../template-brand.ts';
import { twips } from '../word-units.ts';
import { bareSection } from './furniture.ts';

/** The page of a poster, as a section of a document. */
export function posterSection(brand: TemplateBrand, { poster }: FoundPoster) {
  const { styles, children, footer } = posterPage(brand, poster, 'heading 2');
  const { top, bottom, sides } = posterMargin;
  const section: ISectionOptions = {
    properties: {
      page: {
        size: { width: twips(210), height: twips(297) },
        margin: {
          top: twips(top),
          bottom: twips(bottom),
          left: twips(sides),
          right: twips(sides),
          header: 0,
          footer: twips(bottom / 2),
        },
      },
    },
    headers: bareSection().headers,
    footers: { default: footer },
    children,
  };
  return { styles, section };
}
