import type { Examples } from '../example.ts';
import { text } from '../piece.ts';

const CHECKLIST = 'resources/event-checklist.md';
const ROWS = { in: CHECKLIST };

/** What cannot be shown on paper. */
export const pdfs = {
  'table-columns': {
    title: 'A table has too many columns for paper',
    means:
      'A page can scroll, and a sheet of paper cannot. With so many columns, the letters would be too small to read.',
    wrong: text(
      '| Job | Mon | Tue | Wed | Thu | Fri | Sat | Sun | Who |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n| Tea | 1 | 1 | 1 | 1 | 1 | 0 | 0 | |',
      ROWS,
    ),
    right: text('| Day | Tea |\n| --- | --- |\n| Mon | 1 |\n| Tue | 1 |', ROWS),
  },
  'table-words': {
    title: 'The words of a table are too long for paper',
    means: 'The longest words of the columns together are wider than a sheet. The PDF would break them.',
    wrong: text(
      '| Communications | Responsibilities | Administration | Representatives | Accommodation |\n| --- | --- | --- | --- | --- |\n| Poster | Learning adviser | Manager | Two | Canteen |',
      ROWS,
    ),
    right: text(
      '| Notices | Tasks | Manager | People | Room |\n| --- | --- | --- | --- | --- |\n| Poster | Learning adviser | Yes | Two | Canteen |',
      ROWS,
    ),
  },
  'letter-without-font': {
    title: 'A PDF cannot show a letter',
    means:
      'The fonts of our PDFs have the letters of European languages, Hebrew and Arabic, and common signs. They lack this one.',
    wrong: text('Tea is 茶 to some of us.', ROWS),
    right: text('Tea is called cha by some of us.', ROWS),
  },
} satisfies Examples;
