/** A word of a text: as it is compared, and where it stands. */
export interface Token {
  /** Lower case, without accents, apostrophes, and the stops of an abbreviation: "W.L.A.'s" is "wlas". */
  word: string;
  from: number;
  to: number;
  /** Whether a hyphen alone parts it from the word before: "shot" of "e-shot". */
  hyphened: boolean;
  /** The words of which it is made, where hyphens join them. */
  parts?: string[];
}

/** Letters parted by stops ("W.L.A."), numbers parted by commas or stops ("1,000"), or letters with apostrophes inside. */
const WORD =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])|\p{N}+(?:[.,]\p{N}+)+(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’ʼ＇`´][\p{L}\p{M}\p{N}]+)*/gu;
const HYPHEN = /^[-‐‑]$/;

/**
 * The words of a text, in its order. What is neither letter nor digit parts words, as in Pagefind.
 *
 * @param text any text: a question, or what stands on a page
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const word = plain(found);
    if (word === '') continue;
    const hyphened = end >= 0 && HYPHEN.test(text.slice(end, index));
    end = index + found.length;
    tokens.push({ word, from: index, to: end, hyphened });
  }
  return tokens;
}

/** The words of a text alone. */
export const wordsOf = (text: string): string[] => tokensOf(text).map(({ word }) => word);

/**
 * The words that a text brings to the lexicon: each of them, and each hyphened one also whole, as Pagefind indexes them
 * ("e-shot" brings "e", "shot" and "eshot").
 */
export function vocabularyOf(text: string): string[] {
  const words: string[] = [];
  let whole = '';
  let parts = 0;
  const close = () => {
    if (parts > 1) words.push(whole);
  };
  for (const { word, hyphened } of tokensOf(text)) {
    if (!hyphened) {
      close();
      whole = '';
      parts = 0;
    }
    whole += word;
    parts += 1;
    words.push(word);
  }
  close();
  return words;
}

/** A word without accents, apostrophes and stops, in lower case. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .normalize('NFC');
}
