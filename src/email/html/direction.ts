/** In which direction the parts of a letter run: a letter runs from left to right, and some of its lines do not. */
import type { Block, Inline } from '../../documents/document.ts';
import { plainText } from '../../documents/plain-text.ts';
import { isRightToLeft } from '../../documents/direction.ts';

/** The direction of a line that is not that of what stands round it. */
export function direction(words: string | readonly Inline[], around: 'ltr' | 'rtl' = 'ltr'): { dir?: 'ltr' | 'rtl' } {
  const own = isRightToLeft(typeof words === 'string' ? words : plainText(words)) ? 'rtl' : 'ltr';
  return own === around ? {} : { dir: own };
}

/** Whether a text begins with a line that runs from right to left. */
export function beginsRightToLeft([first]: readonly Block[]): boolean {
  if (first?.type === 'list') return beginsRightToLeft(first.items[0]?.blocks ?? []);
  return (first?.type === 'paragraph' || first?.type === 'heading') && isRightToLeft(plainText(first.content));
}
