import type { Lexicon } from '../lexicon.ts';
import { packWords } from '../pack-words.ts';
import { vocabularyOf, wordsOf } from '../query/tokens.ts';

/** How many words the lexicon of a very large site has, beside those of titles, which are always in it. */
const MOST = 6000;
/** No word that somebody would type is longer. */
const LONGEST = 40;

/** Gathers the words of all that is searched, one page after the other, so that no text stays in memory. */
export class WordGatherer {
  readonly #counts = new Map<string, number>();
  readonly #titles = new Set<string>();
  #pages = 0;

  /** Counts the words of a page, or of a part of a page that is found for itself. */
  add({ title, text }: { title: string; text: string }): void {
    this.#pages += 1;
    for (const word of new Set(vocabularyOf(text)))
      if (word.length <= LONGEST) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
    for (const word of vocabularyOf(title)) this.#titles.add(word);
  }

  /**
   * What was gathered, as the search page reads it.
   *
   * @param groups words and phrases of one meaning, the word of the site first
   * @param most how many words are kept: those on most pages. Words of titles are kept beside them
   */
  lexicon(groups: readonly (readonly string[])[], most = MOST): Lexicon {
    const capped = this.#counts.size > most;
    return {
      pages: this.#pages,
      words: packWords(capped ? this.#commonest(most) : this.#counts),
      ...(capped && { capped }),
      synonyms: synonymGroups(groups),
    };
  }

  /** Words of titles are beside the others and not in their place: ten thousand numbered titles leave all others in. */
  #commonest(most: number): Map<string, number> {
    return new Map(
      [...this.#counts]
        .sort(([a, onA], [b, onB]) => onB - onA || a.length - b.length || (a < b ? -1 : 1))
        .filter(([word], index) => index < most || this.#titles.has(word)),
    );
  }
}

/** Groups of words in the letters in which they are compared: each once, and none that has no other. */
export function synonymGroups(groups: readonly (readonly string[])[]): string[][] {
  const seen = new Set<string>();
  return groups
    .map((group) => [...new Set(group.map((words) => wordsOf(words).join(' ')).filter(Boolean))])
    .filter((group) => {
      const key = JSON.stringify(group);
      return group.length > 1 && !seen.has(key) && seen.add(key);
    });
}
