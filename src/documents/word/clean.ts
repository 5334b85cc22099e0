import type { Document } from '../document.ts';

/** What XML 1.0 (section 2.2) has no place for, however it is written. */
const FORBIDDEN = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text without what would make a file that Word calls corrupt: control characters, and halves of characters. */
export const cleanText = (text: string): string => text.toWellFormed().replace(FORBIDDEN, '');

/** A document in which every text is clean. */
export const cleanDocument = (document: Document): Document =>
  JSON.parse(JSON.stringify(document), (_key, value: unknown) =>
    typeof value === 'string' ? cleanText(value) : value,
  ) as Document;
