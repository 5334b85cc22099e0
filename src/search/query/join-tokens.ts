import type { Token } from './tokens.ts';

/** Single letters side by side are an abbreviation: "W L A", "w-l-a". */
export function joinLetters(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  let run: Token[] = [];
  const close = () => {
    const [first] = run;
    const last = run.at(-1);
    if (first && last && run.length > 1 && run.some(({ word }) => word !== 'a' && word !== 'i')) {
      joined.push({ ...first, word: run.map(({ word }) => word).join(''), to: last.to });
    } else joined.push(...run);
    run = [];
  };
  for (const token of tokens) {
    if (/^\p{L}$/u.test(token.word)) run.push(token);
    else {
      close();
      joined.push(token);
    }
  }
  close();
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
    const [first] = run;
    const last = run.at(-1);
    const word = run.map((token) => token.word).join('');
    if (first && last && run.length > 1 && has(word)) joined.push({ ...first, word, to: last.to });
    else joined.push(...run);
    from = to;
  }
  return joined;
}
