import { problem, type Problem } from '../../content-model/problem.ts';
import { readEntryFile } from '../../content-model/entry-file.ts';
import { becomesDocument } from '../../documents/becomes-document.ts';
import { blocksOf } from '../../documents/from-body/blocks-of.ts';
import { MOST_NESTED, tooDeep } from '../../documents/nesting.ts';
import { MOST_COLUMNS, wordsFit } from '../../documents/table-room.ts';
import { bodyTree } from '../../markdown/body-tree.ts';
import type { Rule } from '../rule.ts';
import { anything, type SurveyedEntry } from '../survey.ts';

/** What becomes a PDF can be read on a sheet of A4: its tables are not too wide, and nothing stands too deep. */
export const documents: Rule = {
  name: 'texts fit on paper',
  run: ({ root, entries }) =>
    entries.filter(becomesDocument).flatMap((entry) => [...wideTables(entry), ...deepBlocks(root, entry)]),
};

const wideTables = ({ outline }: SurveyedEntry): Problem[] =>
  outline.tables.flatMap(({ columns, place }) => {
    if (columns.length > MOST_COLUMNS)
      return [problem('table-columns', place, { columns: columns.length, most: MOST_COLUMNS })];
    return wordsFit(columns) ? [] : [problem('table-words', place, { words: longest(columns) })];
  });

/** The three longest words, the longest first. */
const longest = (words: readonly string[]) =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .slice(0, 3)
    .map((word) => (word.length > 40 ? `${word.slice(0, 39)}…` : word));

/** The text is read again, because hardly any is so deep. */
function deepBlocks(root: string, entry: SurveyedEntry): Problem[] {
  if (entry.nesting <= MOST_NESTED) return [];
  const { body } = readEntryFile(root, entry);
  const found = body && tooDeep(blocksOf(bodyTree(body, anything).tree));
  if (!found) return [];
  const place = { file: entry.path, line: found.line ?? 1, column: 1 };
  return [problem('nested-deep', place, { levels: found.levels, most: MOST_NESTED })];
}
