import type { Place } from '../../content-model/problem.ts';

/** How many characters stand before a line and column. */
export function offsetOf(source: string, { line, column }: Pick<Place, 'line' | 'column'>): number {
  let offset = 0;
  for (let passed = 1; passed < line; passed += 1) offset = source.indexOf('\n', offset) + 1;
  return offset + column - 1;
}
