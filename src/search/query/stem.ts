import { stemmer } from 'stemmer';

const known = new Map<string, string>();

/** The stem of a word, after Porter (1980), as Pagefind has it for all but a few words: "managers" and "managing" are "manag", "50s" is "50". */
export function stem(word: string): string {
  let found = known.get(word);
  if (found === undefined) {
    found = /\d/.test(word) ? word.replace(/^(\d+)(?:s|st|nd|rd|th)$/, '$1') : stemmer(word);
    known.set(word, found);
  }
  return found;
}
