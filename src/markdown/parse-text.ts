import type { Root } from 'mdast';
import { markdownToMdast, mdxToMdast, type Features } from 'satteri';

/**
 * The tree of Markdown or MDX, by the parser of the site. Throws Sätteri's error ("line:column: reason") where MDX cannot
 * be parsed.
 */
export function parseText(text: string, format: 'md' | 'mdx', features: Features): Root {
  if (format === 'md') return markdownToMdast(text, { features }) as Root;
  // Sätteri 0.10 brings the whole process down where quoted code ends with the text, in a backslash.
  return mdxToMdast(text.endsWith('\\') ? `${text}\n` : text, { features }) as Root;
}
