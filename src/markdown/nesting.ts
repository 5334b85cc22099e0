/**
 * The first line of a text, from 0, that nests deeper than any reader could follow, or than a parser should be asked to;
 * undefined where there is none.
 */
export function tooDeep(text: string): number | undefined {
  const match = /^(?:[ \t]*>){40}|^[ \t]{200}|(?:\[[^\]\n]?){200}/m.exec(text);
  return match ? text.slice(0, match.index).split('\n').length - 1 : undefined;
}
