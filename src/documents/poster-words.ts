import type { Block, Inline } from './document.ts';
import { plainText } from './plain-text.ts';

/** What a poster says. */
export interface PosterWords {
  /** What people read from the other side of the room. */
  headline: Inline[];
  /** What they read next, a sentence each. */
  lines: string[];
  /** What stands over the labels, and over what is written beside them. */
  head: Inline[][];
  /** What somebody fills in. */
  labels: { label: Inline[]; answer: Inline[] }[];
}

/** The blocks of a text in which a poster was found. */
export interface FoundPoster {
  before: Block[];
  poster: PosterWords;
  after: Block[];
}

/** A poster has room for so many labels. */
const MOST_LABELS = 5;
const MOST_LINES = 3;
/** In letters, at the size of the lines. */
const LONGEST_LINE = 40;

/**
 * Finds the poster in the text of a resource: its first heading, the paragraphs after it, and a table of two columns.
 *
 * @returns the poster and what stands around it; undefined where no such part is there, or too much of it for one page
 */
export function findPoster(blocks: readonly Block[]): FoundPoster | undefined {
  const start = blocks.findIndex(({ type }) => type === 'heading');
  const table = blocks.findIndex(({ type }, index) => index > start && type !== 'paragraph');
  const [heading, grid] = [blocks[start], blocks[table]];
  if (heading?.type !== 'heading' || grid?.type !== 'table' || grid.rows.length > MOST_LABELS) return undefined;
  if ([grid.head, ...grid.rows].some((row) => row.length > 2)) return undefined;
  const lines = blocks
    .slice(start + 1, table)
    .flatMap((block) => (block.type === 'paragraph' ? inLines(plainText(block.content)) : []));
  if (lines.length > MOST_LINES || lines.some(({ length }) => length > LONGEST_LINE)) return undefined;
  return {
    before: blocks.slice(0, start),
    poster: {
      headline: heading.content,
      lines,
      head: grid.head.map(({ content }) => content),
      labels: grid.rows.map(([label, answer]) => ({ label: label?.content ?? [], answer: answer?.content ?? [] })),
    },
    after: blocks.slice(table + 1),
  };
}

/** A sentence a line; short ones share one. */
function inLines(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).reduce<string[]>((lines, sentence) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + sentence.length <= LONGEST_LINE)
      lines[lines.length - 1] = `${last} ${sentence}`;
    else lines.push(sentence);
    return lines;
  }, []);
}
