import { Document, type FileChild, type Footer, type IParagraphStyleOptions, type IPropertiesOptions } from 'docx';
import { PROMPT_STYLE } from './content-control.ts';
import { HEADLINE_FONT, TEXT_FONT } from './font-table.ts';
import { packDocument } from './pack-document.ts';
import type { TemplateBrand } from './template-brand.ts';
import { halfPoints, hex, twips } from './word-units.ts';

/** What makes one template different from another. */
interface Template {
  title: string;
  description: string;
  /** From the edges of the page to the text, in millimetres. */
  margin: { top: number; bottom: number; sides: number };
  /** How each style looks, by the name that Word knows it by. Normal is the one that the others are based on. */
  styles: Record<string, Omit<IParagraphStyleOptions, 'id' | 'name'>>;
  children: FileChild[];
  footer?: Footer;
}

/**
 * A template on A4 for Word (.docx: ECMA-376), in British English and in the fonts and colours of the brand.
 *
 * @returns the bytes of the file; the same input gives the same bytes
 */
export function templateDocument(brand: TemplateBrand, template: Template): Uint8Array {
  const { title, description, margin, children, footer } = template;
  const document = new Document({
    title,
    description,
    creator: brand.name,
    lastModifiedBy: brand.name,
    styles: styles(brand, template.styles),
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(210), height: twips(297) },
            margin: {
              top: twips(margin.top),
              bottom: twips(margin.bottom),
              left: twips(margin.sides),
              right: twips(margin.sides),
              header: 0,
              footer: twips(margin.bottom / 2),
            },
          },
        },
        ...(footer && { footers: { default: footer } }),
        children,
      },
    ],
  });
  return packDocument(document, brand.day);
}

function styles({ ink, signal }: TemplateBrand, own: Template['styles']): NonNullable<IPropertiesOptions['styles']> {
  const lesserHeading = { run: { ...headline(13), color: hex(ink) } };
  return {
    default: {
      document: { run: { font: TEXT_FONT, color: hex(ink), language: { value: 'en-GB' } } },
      heading2: lesserHeading,
      heading3: lesserHeading,
      heading4: lesserHeading,
      heading5: lesserHeading,
      heading6: lesserHeading,
    },
    paragraphStyles: Object.entries(own).map(([name, style]) => ({
      id: styleId(name),
      name,
      ...(name !== 'Normal' && { basedOn: 'Normal' }),
      quickFormat: true,
      ...style,
    })),
    characterStyles: [{ id: PROMPT_STYLE, name: 'Placeholder Text', run: { color: hex(signal) } }],
  };
}

/** What a paragraph calls its style: `Heading1` for "heading 1". */
const styleId = (name: string) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll(' ', '');

/** How a headline is set, at so many points. */
export const headline = (points: number) => ({ font: HEADLINE_FONT, bold: true, size: halfPoints(points) });
