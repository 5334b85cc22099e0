import type { Token } from './tokens.ts';

/**
 * Single letters side by side are the abbreviation that the site has: "W L A", "w-l-a". An article may stand before them.
 *
 * @param tokens the words of a question
 * @param has whether a word stands on a page
 */
export function joinLetters(tokens: readonly Token[], has: (word: string) => boolean): Token[] {
  const joined: Token[] = [];
  for (let from = 0; from < tokens.length;) {
    let to = from;
    while (/^\p{L}$/u.test(tokens[to]?.word ?? '')) to += 1;
    const run = tokens.slice(from, to);
    const start = [0, 1].find((at) => run.length - at > 1 && has(wordOf(run.slice(at))));
    if (start === undefined) {
      joined.push(...tokens.slice(from, Math.max(to, from + 1)));
    } else {
      joined.push(...run.slice(0, start), asOne(run.slice(start)));
    }
    from = Math.max(to, from + 1);
  }
  return joined;
}

/**
 * Hyphened words that the site has as one are one: "e-shot", "start-up".
 *
 * @param tokens the words of a question
 * @param has whether a word stands on a page
 */
export function joinHyphened(tokens: readonly Token[], has: (word: string) => boolean): Token[] {
  const joined: Token[] = [];
  for (let from = 0; from < tokens.length;) {
    let to = from + 1;
    while (tokens[to]?.hyphened) to += 1;
    const run = tokens.slice(from, to);
    if (run.length > 1 && has(wordOf(run))) joined.push({ ...asOne(run), parts: run.map(({ word }) => word) });
    else joined.push(...run);
    from = to;
  }
  return joined;
}

const wordOf = (run: readonly Token[]) => run.map(({ word }) => word).join('');

const asOne = (run: readonly Token[]): Token => ({
  word: wordOf(run),
  from: run[0]?.from ?? 0,
  to: run.at(-1)?.to ?? 0,
  hyphened: run[0]?.hyphened ?? false,
});
