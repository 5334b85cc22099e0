import { Document as WordFile, type FileChild, type ISectionOptions, Paragraph, TextRun } from 'docx';
import type { Block, Document } from '../document.ts';
import { packDocument } from '../pack-document.ts';
import { picturesOf } from '../pictures-of.ts';
import { findPoster } from '../poster-words.ts';
import { wordBlocks } from './blocks.ts';
import { brandOf } from './brand-of.ts';
import { cardSection, cardStyles, findCards } from './cards.ts';
import { withSoundTexts } from '../sound-text.ts';
import { LYING, section, UPRIGHT } from './furniture.ts';
import { pageRuns, type PageLook } from './page-runs.ts';
import { posterSection } from './poster.ts';
import { tableStyles, wordStyles } from './styles.ts';
import { writing as begin, type Surroundings, type Writing } from './writing.ts';

/**
 * A document for Word (.docx: Office Open XML, ECMA-376) that people can change and fill in: with styles, an outline, lists
 * and tables that are what they look like. Its words are those of the document, in their order.
 *
 * @param symbol the mark as a square PNG, of 300 pixels or more so that it prints crisply
 * @param pictureFile a picture of the text as JPEG or PNG, by its path from the content root
 * @returns the bytes of the file; the same input gives the same bytes
 * @throws where a picture cannot be read
 */
export async function wordDocument(
  document: Document,
  symbol: Uint8Array,
  pictureFile: (path: string) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const clean = withSoundTexts(document);
  const pictures = new Map<string, Uint8Array>();
  for (const { picture } of picturesOf(clean.blocks)) pictures.set(picture.path, await pictureFile(picture.path));
  const writing = begin(clean, pictures);
  const { title, summary, kindName, publisher, colour, day } = clean;
  const { styles, sections } = parts(clean, symbol, writing);
  const file = new WordFile({
    title,
    subject: kindName,
    description: summary,
    creator: publisher,
    lastModifiedBy: publisher,
    styles: wordStyles(colour, styles),
    sections,
  });
  return packDocument(file, day, tableStyles(colour));
}

/** What a document is made of, by its kind. Title, summary and facts come first. */
function parts(document: Document, symbol: Uint8Array, writing: Writing) {
  const { kind, colour } = document;
  const blocks = withSources(document);
  const pages = (some: readonly Block[], first: boolean) => sheet(document, some, writing, first ? symbol : undefined);
  const poster = kind === 'poster' ? findPoster(blocks) : undefined;
  if (poster) {
    const { styles, section } = posterSection(brandOf(document, symbol), poster);
    return { styles, sections: [...pages(poster.before, true), section, ...pages(poster.after, false)] };
  }
  const cards = kind === 'cards' ? findCards(blocks) : undefined;
  if (cards) {
    const section = cardSection(cards, colour, writing);
    const before = pages(cards.before, true);
    return { styles: cardStyles, sections: [...before, section, ...pages(cards.after, false)] };
  }
  return { styles: {}, sections: pages(blocks, true) };
}

/** Blocks one after the other, on pages that suit them. */
function sheet(document: Document, blocks: readonly Block[], writing: Writing, symbol?: Uint8Array): ISectionOptions[] {
  const sections: { look: PageLook; children: FileChild[] }[] = symbol
    ? [{ look: 'upright', children: opening(document) }]
    : [];
  for (const { look, blocks: some } of pageRuns(blocks, document.kind)) {
    const last = sections.at(-1);
    const goesOn = last?.look === 'upright' && look === 'upright';
    const around = { ...(look === 'lying' ? lying : upright), opensPage: !goesOn };
    const children = wordBlocks(some, around, writing);
    if (goesOn) last.children.push(...children);
    else sections.push({ look, children });
  }
  return sections.map(({ look, children }, index) => ({
    ...section(document, look, index === 0 ? symbol : undefined),
    children,
  }));
}

const upright: Surroundings = { width: UPRIGHT, inset: 0, depth: 0 };
const lying: Surroundings = { ...upright, width: LYING };

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
