import { relative } from 'node:path';

/** A path as a person at a terminal would name it: from where they stand, or in full where it lies elsewhere. */
export function shownPath(path: string): string {
  const from = relative(process.cwd(), path);
  return from === '' ? '.' : from.startsWith('..') ? path : from;
}
