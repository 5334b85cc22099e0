import type { Block, Inline } from '../document.ts';
import { lineOf, type Node } from './hast.ts';

/** A paragraph; a picture by itself is a block, and where there are no words there is none. */
export function paragraphOf(content: Inline[], nodes: readonly Node[]): Block[] {
  const line = nodes.map(lineOf).find((each) => each !== undefined);
  const pictures = content.filter((inline) => inline.type === 'picture');
  if (pictures.length > 0 && content.every(isPictureOrSpace))
    return pictures.map(({ picture }): Block => ({ type: 'picture', picture, line }));
  return content.length > 0 ? [{ type: 'paragraph', content, line }] : [];
}

const isPictureOrSpace = (inline: Inline) =>
  inline.type === 'picture' || inline.type === 'break' || (inline.type === 'text' && inline.text.trim() === '');
