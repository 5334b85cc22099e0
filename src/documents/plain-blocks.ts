/** What pages show round a text, as blocks of a document: plain words, links, and lists under a heading. */
import type { Block, Inline } from './document.ts';

/** Words as they are. */
export const text = (words: string): Inline => ({ type: 'text', text: words });

/** Words that lead to an address. */
export const link = (address: string, words: string): Inline => ({ type: 'link', address, content: [text(words)] });

/** A paragraph of some parts. */
export const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content });

/** A list with its heading; nothing where it would be empty. */
export const listUnder = (title: string, items: readonly Block[][]): Block[] =>
  items.length === 0
    ? []
    : [
        { type: 'heading', level: 2, content: [text(title)] },
        { type: 'list', look: 'plain', ordered: false, start: 1, items: items.map((blocks) => ({ blocks })) },
      ];
