import { Document as WordFile, type FileChild, type ISectionOptions, Paragraph, TextRun } from 'docx';
import type { Block, Document, Inline } from '../document.ts';
import { packDocument } from '../pack-document.ts';
import { wordBlocks } from './blocks.ts';
import { cleanDocument } from './clean.ts';
import { LYING, section, UPRIGHT } from './furniture.ts';
import { needsWidePage } from './table.ts';
import { tableStyle, wordStyles } from './styles.ts';
import { wordPicture, type WordPicture } from './word-picture.ts';
import { writing as begin, type Surroundings, type Writing } from './writing.ts';

/** Where the writer finds what is not in the text. */
export interface WordSources {
  /** The mark as a square PNG, of 300 pixels or more so that it prints crisply. */
  symbol: Uint8Array;
  /** The file of a picture, by its path from the content root. */
  picture: (path: string) => Promise<Uint8Array>;
}

/**
 * A document for Word (.docx: Office Open XML, ECMA-376) that people can change and fill in: with styles, an outline, lists
 * and tables that are what they look like. Its words are those of the document, in their order.
 *
 * @returns the bytes of the file; the same input gives the same bytes
 * @throws where a picture cannot be read
 */
export async function wordDocument(document: Document, { symbol, picture }: WordSources): Promise<Uint8Array> {
  const clean = cleanDocument(document);
  const pictures = new Map<string, WordPicture>();
  for (const path of picturesOf(clean)) pictures.set(path, await wordPicture(await picture(path)));
  const writing = begin(clean, pictures);
  const { title, summary, kindName, publisher, colour, day } = clean;
  const file = new WordFile({
    title,
    subject: kindName,
    description: summary,
    creator: publisher,
    lastModifiedBy: publisher,
    styles: wordStyles(colour),
    sections: sheet(clean, symbol, writing),
  });
  return packDocument(file, day, tableStyle(colour));
}

/** Title, summary and facts, then the text, then where its facts come from. Wide tables have pages on their side. */
function sheet(document: Document, symbol: Uint8Array, writing: Writing): ISectionOptions[] {
  const sections: { lying: boolean; children: FileChild[] }[] = [{ lying: false, children: opening(document) }];
  for (const block of withSources(document)) {
    const lying = needsWidePage(block);
    let last = sections.at(-1);
    if (last?.lying !== lying) sections.push((last = { lying, children: [] }));
    last.children.push(...wordBlocks([block], lying ? wide : upright, writing));
  }
  return sections.map(({ lying, children }, index) => ({
    ...section(document, lying, index === 0 ? symbol : undefined),
    children,
  }));
}

const upright: Surroundings = { width: UPRIGHT, inset: 0, depth: 0 };
const wide: Surroundings = { ...upright, width: LYING };

function opening({ title, summary, facts }: Document): Paragraph[] {
  return [
    new Paragraph({ style: 'Heading1', children: [new TextRun(title)] }),
    new Paragraph({ style: 'Subtitle', children: [new TextRun(summary)] }),
    ...(facts.length > 0 ? [new Paragraph({ style: 'Facts', children: [new TextRun(facts.join(' · '))] })] : []),
  ];
}

/** The blocks of a document with its sources, as the page lists them at its end. */
function withSources({ blocks, sources }: Document): Block[] {
  if (sources.length === 0) return blocks;
  const items = sources.map((content) => ({ blocks: [{ type: 'paragraph' as const, content }] }));
  return [
    ...blocks,
    { type: 'heading', level: 2, content: [{ type: 'text', text: 'Where this comes from' }] },
    { type: 'list', look: 'plain', ordered: false, start: 1, items },
  ];
}

/** The paths of all pictures of a document. */
function picturesOf(document: Document): Set<string> {
  const paths = new Set<string>();
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, picture } = node as Partial<Extract<Inline, { type: 'picture' }>>;
    if (type === 'picture' && picture) paths.add(picture.path);
    else for (const value of Object.values(node)) look(value);
  };
  look(document.blocks);
  look(document.sources);
  return paths;
}
