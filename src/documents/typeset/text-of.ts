import type { Inline } from '../document.ts';

/** The words of a piece of text, as one string. */
export function textOf(content: readonly Inline[]): string {
  return content.map(wordsOf).join('');
}

function wordsOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'link':
      return textOf(inline.content);
    case 'break':
      return '\n';
    case 'note':
      return inline.number;
    case 'picture':
      return inline.picture.alt;
    case 'answer':
      return '';
  }
}
