import type { Inline } from '../../documents/document.ts';
import type { References } from './references.ts';

/** The words of a line. Its breaks are line ends. */
export const textOf = (content: readonly Inline[], references: References): string =>
  content.map((inline) => textOfInline(inline, references)).join('');

function textOfInline(inline: Inline, references: References): string {
  switch (inline.type) {
    case 'text':
      return inline.code ? inline.text : inline.text.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ');
    case 'link': {
      const words = textOf(inline.content, references);
      return words + references.mark(inline.address, words);
    }
    case 'note':
      return `\u00A0(note\u00A0${inline.number})`;
    case 'break':
      return '\n';
    case 'answer':
      return '____________';
    case 'picture':
      return inline.picture.alt ? `[Picture: ${inline.picture.alt}]` : '';
  }
}
