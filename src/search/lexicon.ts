/**
 * What the build knows of the site's words, and the search page needs to understand what is typed. It is written to
 * `/pagefind/lexicon.json` beside the index.
 */
export interface Lexicon {
  /** How many pages, and parts of pages that are found for themselves, the index holds. */
  pages: number;
  /**
   * Every word of the searched pages, as `vocabularyOf` gives and `packWords` writes them: lower case, without accents,
   * as it stands in the text ("advocates", not its stem), with how common it is.
   */
  words: string;
  /** Whether words were left out, for the site has too many: then a word that is not here may stand on a page all the same. */
  capped?: boolean;
  /** Words and phrases of one meaning, lower case; the first of each group is the one that the site uses. */
  synonyms: string[][];
}

/** The address of the lexicon. */
export const LEXICON = '/pagefind/lexicon.json';
