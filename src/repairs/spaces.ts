import { samePage, UNSEEN } from './holds.ts';
import type { Edit, TextRepair } from './repair.ts';

const ENDS = 'Took out spaces at the ends of lines';
const HIDDEN = 'Took out signs that nobody can see';

/** Spaces at the ends of lines, signs that nobody can see, and one line end after the last line. */
export const spaces: TextRepair = {
  name: 'spaces',
  mends: [],
  shows: false,
  holds: samePage,
  propose({ text }) {
    const edits: Edit[] = [];
    for (const { 0: found, index } of text.matchAll(UNSEEN))
      edits.push({ start: index, end: index + found.length, write: '', what: HIDDEN });
    // Two spaces before a line that goes on are a line break, which holds() would not let go either.
    for (const { 0: found, index } of text.matchAll(/(?<![ \t])[ \t]+(?=\n)/g))
      if (found.length < 2 || /^\n[ \t]*(?:\n|$)/.test(text.slice(index + found.length, index + found.length + 200)))
        edits.push({ start: index, end: index + found.length, write: '', what: ENDS });
    const end = /\s*$/.exec(text.slice(-2000))?.[0] ?? '';
    if (end !== '\n') {
      const start = text.length - end.length;
      const others = edits.filter((edit) => edit.start < start);
      return { edits: [...others, { start, end: text.length, write: '\n', what: 'Ended the file with one line end' }] };
    }
    return { edits };
  },
};
