/** The structure of a PDF (ISO 32000-1, 14.8), as screen readers walk through it. */

/** An element: its role, such as H2 or TD, and in their order its words and the elements in it. */
export interface PdfElement {
  role: string;
  alt: string | undefined;
  children: (PdfElement | string)[];
}

/** Every element of a role, in reading order. */
export const elementsOf = (elements: readonly PdfElement[], role: RegExp): PdfElement[] =>
  elements.flatMap((element) => [
    ...(role.test(element.role) ? [element] : []),
    ...elementsOf(
      element.children.filter((child) => typeof child !== 'string'),
      role,
    ),
  ]);

/** The words of an element. The numbers and signs of lists, which are labels, are none. */
export const elementWords = ({ role, children }: PdfElement): string =>
  role === 'Lbl' ? '' : children.map((child) => (typeof child === 'string' ? child : elementWords(child))).join(' ');

/** The roles of an element and of those in it, in their order. */
export const rolesOf = ({ role, children }: PdfElement): string[] => [
  role,
  ...children.flatMap((child) => (typeof child === 'string' ? [] : rolesOf(child))),
];

interface Line {
  indent: string;
  tag: string;
  words: string;
}

/** What stands within a line of words. */
const INLINE = ['Span', 'Code', 'Link', 'Lbl', 'Em', 'Strong'];

/** An element and those in it, a line each, with the words that stand in each by itself. */
export function linesOf({ role, alt, children }: PdfElement, indent = ''): Line[] {
  const line = { indent, tag: alt ? `${role} (${alt})` : role, words: '' };
  const lines = [line];
  for (const child of children) {
    if (typeof child !== 'string' && !INLINE.includes(child.role)) lines.push(...linesOf(child, `${indent}  `));
    else line.words += inlineWords(child);
  }
  line.words = line.words.replace(/\s+/g, ' ').trim();
  return lines;
}

const inlineWords = (child: PdfElement | string): string =>
  typeof child === 'string' ? child : child.children.map(inlineWords).join('');
