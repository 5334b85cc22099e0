import { cleanText } from '../documents/word/clean.ts';
import type { Letter } from './letter.ts';

/** A letter without control characters and halves of characters, which no form of it has a place for, and with line ends of one sort. */
export const cleanLetter = (letter: Letter): Letter =>
  JSON.parse(JSON.stringify(letter), (_key, value: unknown) =>
    typeof value === 'string' ? cleanText(value).replace(/\r\n?/g, '\n') : value,
  ) as Letter;
