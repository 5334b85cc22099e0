import { certainDay, certainTime } from './certain-day.ts';
import { fieldEdit, typed } from './field-edit.ts';
import { betterFields } from './holds.ts';
import type { Edit, Left, TextRepair } from './repair.ts';

/** Days and times that are written in another way, and can mean one only. */
export const dates: TextRepair = {
  name: 'dates',
  mends: ['field-date', 'field-time'],
  shows: true,
  holds: betterFields,
  propose(source) {
    const edits: Edit[] = [];
    const left: Left[] = [];
    for (const { path, message } of source.issues) {
      if (message !== 'not-a-day' && message !== 'not-a-time') continue;
      const written = typed(source, path);
      if (!written) continue;
      const day = (message === 'not-a-day' ? certainDay : certainTime)(written.typed);
      const edit = day && fieldEdit(source, path, day, 'Wrote the day year first.');
      if (edit) edits.push(edit);
      else if (/\d/.test(written.typed))
        left.push({
          line: written.line,
          why: `${written.typed} may mean more than one day or time. Only you know which.`,
        });
    }
    return { edits, left };
  },
};
