import { problem, type Problem } from '../../content-model/problem.ts';
import { becomesDocument } from '../../documents/becomes-document.ts';
import { MOST_COLUMNS, wordsFit } from '../../documents/table-room.ts';
import type { Rule } from '../rule.ts';

/** Tables of what becomes a PDF can be read on a sheet of A4. */
export const documents: Rule = {
  name: 'tables fit on paper',
  run: ({ entries }) =>
    entries.filter(becomesDocument).flatMap(({ outline }) =>
      outline.tables.flatMap(({ columns, place }): Problem[] => {
        if (columns.length > MOST_COLUMNS)
          return [problem('table-columns', place, { columns: columns.length, most: MOST_COLUMNS })];
        return wordsFit(columns) ? [] : [problem('table-words', place, { words: longest(columns) })];
      }),
    ),
};

/** The three longest words, the longest first. */
const longest = (words: readonly string[]) =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .slice(0, 3)
    .map((word) => (word.length > 40 ? `${word.slice(0, 39)}…` : word));
