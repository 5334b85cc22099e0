import { sourceText, type SourceText } from './source-text.ts';
import type { Edit } from './repair.ts';

/** How many edits are tried one by one, where all of them together would change more than they should. */
const MOST_ALONE = 100;

/**
 * A text with edits made, each in its place; whatever lies between them stays as it is, letter for letter.
 *
 * @param edits in any order; of two that overlap, the first stands
 */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, write } of inOrder(edits)) {
    if (start < at) continue;
    result += text.slice(at, start) + write;
    at = end;
  }
  return result + text.slice(at);
}

/**
 * Makes those edits after which the text is still what it was: all together or, where that would change too much, each
 * that does no harm by itself.
 *
 * @param holds whether the text is what it was, save for what is meant to change
 * @returns the text, and the edits that were made
 */
export function makeEdits(
  source: SourceText,
  edits: readonly Edit[],
  holds: (before: SourceText, after: SourceText) => boolean,
): { source: SourceText; made: Edit[] } {
  if (edits.length === 0) return { source, made: [] };
  const ordered = inOrder(edits);
  const all = sourceText(source.file, withEdits(source.text, ordered));
  if (holds(source, all)) return { source: all, made: ordered };
  const made: Edit[] = [];
  let current = source;
  if (edits.length > 1 && edits.length <= MOST_ALONE) {
    // From the end, so that the places of those that are still to come stay true.
    for (const edit of ordered.reverse()) {
      const next = sourceText(source.file, withEdits(current.text, [edit]));
      if (!holds(current, next)) continue;
      made.unshift(edit);
      current = next;
    }
  }
  return { source: current, made };
}

const inOrder = (edits: readonly Edit[]): Edit[] => [...edits].sort((a, b) => a.start - b.start);
