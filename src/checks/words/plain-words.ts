import { withoutPieces } from './addresses.ts';

/** A word of a text, with its place in it. */
export interface Word {
  word: string;
  at: number;
  /** Whether it is the first word of a sentence, so that its capital letter says nothing. */
  first: boolean;
}

/** The longest piece that can hold words; a longer one is the work of a machine. */
const LONGEST = 80;

/** Addresses, file names, handles and whatever has a figure in it: no words. */
const isNoWord = (piece: string) =>
  piece.length > LONGEST ||
  /\d|@|:\/\/|www\.|^["'“‘([]*[#/.]+\w|\w\.(?:com|org|net|uk|eu|io|jpe?g|png|webp|pdf|docx?|md|ya?ml|ics|csv|zip|xml)\b/i.test(
    piece,
  );

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;

/** The words of a text, without what is no word. */
export function plainWords(text: string): Word[] {
  const readable = withoutPieces(text, isNoWord);
  return [...readable.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    at: index,
    first: /(?:^|[.!?:…]["'”’)\]]*\s+|\n|[“"‘[(]\s*)\s*$/.test(readable.slice(Math.max(0, index - 12), index)),
  }));
}
