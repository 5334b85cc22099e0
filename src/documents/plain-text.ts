import type { Inline } from './document.ts';

/** The words of a line, without marks, lines to write on and pictures. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      if (inline.type === 'link') return plainText(inline.content);
      return inline.type === 'break' ? ' ' : '';
    })
    .join('');
}
