import type { Root } from 'mdast';
import { features } from './features.ts';
import { parseText } from './parse-text.ts';
import { tooMuch } from './too-much.ts';

/**
 * The tree of a text, by the parser that renders it, with every sign as it was typed and its place. Undefined where the
 * text cannot be read: rendering reports that.
 */
export function textTree(text: string, format: 'md' | 'mdx'): Root | undefined {
  if (tooMuch(text)) return undefined;
  try {
    return parseText(text, format, { ...features, smartPunctuation: false });
  } catch {
    return undefined;
  }
}
