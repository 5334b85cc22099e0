import type { Resolved } from './resolve-word.ts';

const MOST_SUGGESTIONS = 3;

/** The question with some of its words said otherwise. */
export function rewrite(text: string, resolved: Resolved[], other: (word: Resolved) => string | undefined): string {
  let written = '';
  let done = 0;
  for (const word of resolved) {
    const instead = other(word);
    if (instead === undefined) continue;
    written += text.slice(done, word.token.from) + instead;
    done = word.token.to;
  }
  return written + text.slice(done);
}

/** Questions to offer: the known words alone where too much is unknown, and what a slip may have meant instead. */
export function suggest(text: string, resolved: Resolved[], hopeless: boolean): string[] {
  const suggestions: string[] = [];
  if (hopeless) {
    const known = resolved.filter(({ state }) => state !== 'stop' && state !== 'unknown');
    if (known.length > 0) suggestions.push(known.flatMap(({ said }) => said).join(' '));
  } else {
    for (const slip of resolved.filter(({ state }) => state === 'slip')) {
      for (const other of slip.others) {
        suggestions.push(
          rewrite(text, resolved, (word) =>
            word === slip ? other : word.state === 'slip' ? word.said.join(' ') : undefined,
          ),
        );
      }
    }
  }
  return suggestions.slice(0, MOST_SUGGESTIONS);
}
