import type { PageWords } from './read-words.ts';

const WORD = /\p{L}[\p{L}\p{M}\p{N}]{2,}/gu;

/**
 * The words by which our own search finds a page, each once, in small letters. Words of one or two letters, and
 * figures, are left out.
 */
export function searchTerms({ searched, title, topics, sections }: PageWords): Set<string> {
  if (!searched) return new Set();
  const text = [title, topics, ...sections.flatMap((section) => [section.heading, section.text])].join(' ');
  return new Set(text.normalize('NFC').toLowerCase().match(WORD) ?? []);
}
