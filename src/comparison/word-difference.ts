import { diffArrays } from 'diff';
import type { Passage } from './comparison.ts';

/** How the words of two texts differ. */
export interface WordDifference {
  /** How many words came and went; null where too much changed to count. */
  words: { added: number; removed: number } | null;
  /** The first passages that differ. */
  passages: Passage[];
}

/** More changes than these are not counted: the text is another. It keeps the time within bounds. */
const MOST_CHANGES = 800;
/** How many words of a passage are shown. */
const MOST_WORDS = 14;

/**
 * How the words of two texts differ.
 *
 * @param most how many passages to give at most
 */
export function wordDifference(was: string, now: string, most: number): WordDifference {
  const [old, fresh] = [wordsOf(was), wordsOf(now)];
  const parts = diffArrays(old, fresh, { maxEditLength: MOST_CHANGES });
  if (!parts) return { words: null, passages: [{ was: cut(old), now: cut(fresh) }] };
  const words = { added: 0, removed: 0 };
  const passages: Passage[] = [];
  let open: { was: string[]; now: string[] } | undefined;
  const close = () => {
    if (open && passages.length < most) passages.push({ was: cut(open.was), now: cut(open.now) });
    open = undefined;
  };
  for (const { value, added, removed } of parts) {
    if (!added && !removed) {
      close();
      continue;
    }
    open ??= { was: [], now: [] };
    if (added) open.now.push(...value);
    else open.was.push(...value);
    words[added ? 'added' : 'removed'] += value.length;
  }
  close();
  return { words, passages };
}

const wordsOf = (text: string) => text.split(' ').filter(Boolean);

const cut = (words: readonly string[]) =>
  words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')}…` : words.join(' ');
