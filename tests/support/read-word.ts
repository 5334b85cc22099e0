import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

/** The parts of a document for Word that are XML, by their paths. */
export const wordParts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, part]) => [path, strFromU8(part)]),
  );

/** An element of a part: its name, its attributes and what stands in it. A text has the name `#text`. */
export interface WordElement {
  name: string;
  attributes: Record<string, string>;
  children: WordElement[];
  text: string;
}

type Parsed = Record<string, unknown> & { ':@'?: Record<string, string> };

const parser = new XMLParser({
  preserveOrder: true,
  trimValues: false,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
});

/** The outermost elements of a part. */
export const wordElements = (part: string | undefined): WordElement[] =>
  (parser.parse(part ?? '') as Parsed[]).map(elementOf);

function elementOf(parsed: Parsed): WordElement {
  const { ':@': attributes = {}, ...rest } = parsed;
  const [[name, inner] = ['', []]] = Object.entries(rest);
  if (!Array.isArray(inner)) return { name, attributes, children: [], text: String(inner) };
  return { name, attributes, children: (inner as Parsed[]).map(elementOf), text: '' };
}

/** Every element of a name in some elements, in reading order. */
export const elementsIn = (elements: readonly WordElement[], name: string): WordElement[] =>
  elements.flatMap((element) => [...(element.name === name ? [element] : []), ...elementsIn(element.children, name)]);

/** The text of an element: what is written in it, with line breaks and tabs. */
export function textIn({ name, children }: WordElement): string {
  if (name === 'w:t') return children.map(({ text }) => text).join('');
  if (name === 'w:br') return '\n';
  if (name === 'w:tab') return '\t';
  // A paragraph holds properties, in which tabs are stops.
  return children
    .filter((child) => !child.name.endsWith('Pr'))
    .map(textIn)
    .join('');
}

/** The text of a document, a line for each paragraph: without the head and the foot of its pages. */
export const wordLines = (bytes: Uint8Array): string[] =>
  elementsIn(wordElements(wordParts(bytes)['word/document.xml']), 'w:p').map(textIn);

/** The words of a document as the model has them: lines to write on are none. */
export const wordWords = (bytes: Uint8Array): string =>
  wordLines(bytes).join(' ').replace(/_{4,}/g, ' ').replace(/\s+/g, ' ').trim();

/** The style of each paragraph of a document, with its text. */
export const wordParagraphs = (bytes: Uint8Array): [style: string | undefined, text: string][] =>
  elementsIn(wordElements(wordParts(bytes)['word/document.xml']), 'w:p').map((paragraph) => [
    elementsIn(paragraph.children, 'w:pStyle')[0]?.attributes['w:val'],
    textIn(paragraph),
  ]);
