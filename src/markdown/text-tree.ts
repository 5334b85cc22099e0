import type { Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { features } from './features.ts';
import { tooMuch } from './too-much.ts';

/**
 * The tree of a text, by the parser that renders it, with every sign as it was typed and its place. Undefined where the
 * text cannot be read: rendering reports that.
 */
export function textTree(text: string, format: 'md' | 'mdx'): Root | undefined {
  if (tooMuch(text)) return undefined;
  try {
    const parse = format === 'mdx' ? mdxToMdast : markdownToMdast;
    return parse(text, { features: { ...features, smartPunctuation: false } }) as Root;
  } catch {
    return undefined;
  }
}
