/** How far the next character of a value may lie from the last in its source: over a quote mark, an escape, an indent. */
const REACH = 40;

/**
 * Where the characters of a value stand in the source from which a parser took them. Parsers drop escapes, quote marks,
 * indents and the marks of quotations; whatever else they keep stands in the same order.
 *
 * @param value what the parser gave
 * @param source what was typed
 * @param start where the value begins in the source
 * @returns the place in the source of a character of the value
 */
export function alignment(value: string, source: string, start: number): (at: number) => number {
  if (source.startsWith(value, start)) return (at) => start + at;
  const places: number[] = [];
  let next = start;
  for (const character of value.split('')) {
    const found = source.slice(next, next + REACH).indexOf(character);
    if (found !== -1) next += found;
    places.push(next);
    if (found !== -1) next += 1;
  }
  return (at) => places[at] ?? next;
}
