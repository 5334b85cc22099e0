import type { Features } from 'satteri';

/** What footnotes are called, in .md and .mdx files alike: the front of their ids, and the heading above them. */
export const footnotes = { clobberPrefix: 'part.note-', label: 'Notes' };

/** The Markdown that content may use: GitHub's tables and lists, directives, and British quotation marks and dashes. */
export const features: Features = {
  directive: true,
  frontmatter: false,
  smartPunctuation: true,
  gfm: { footnotes },
};
