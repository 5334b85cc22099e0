/**
 * What the build knows of the site's words, and the search page needs to understand what is typed. It is written to
 * `/pagefind/lexicon.json` beside the index.
 */
export interface Lexicon {
  /**
   * Every word of the searched pages, in the order of its letters, as `packWords` writes them: lower case, without
   * accents, as it stands in the text ("advocates", not its stem).
   */
  words: string;
  /** Words and phrases of one meaning, lower case; the first of each group is the one that the site uses. */
  synonyms: string[][];
}

/** The address of the lexicon. */
export const LEXICON = '/pagefind/lexicon.json';
