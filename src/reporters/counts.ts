import type { Problem } from '../content-model/problem.ts';
import type { Comparison, Report } from './report.ts';

export interface Counts {
  errors: number;
  warnings: number;
  notes: number;
}

/** How many problems of each severity there are. */
export function countsOf(problems: readonly Problem[]): Counts {
  const counts: Counts = { errors: 0, warnings: 0, notes: 0 };
  for (const { severity } of problems) counts[`${severity}s`] += 1;
  return counts;
}

/** "3 problems stop publishing, in 2 files; 1 warning; 2 notes." */
export function summary(problems: readonly Problem[]): string {
  const { errors, warnings, notes } = countsOf(problems);
  const files = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file)).size;
  const parts = [
    errors > 0
      ? `${count(errors, 'problem')} ${errors === 1 ? 'stops' : 'stop'} publishing, in ${count(files, 'file')}`
      : '',
    warnings > 0 ? count(warnings, 'warning') : '',
    notes > 0 ? count(notes, 'note') : '',
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join('; ')}.` : 'No problems.';
}

/** What was checked and what came of it: "147 entries checked. No problems." */
export function outcome({ problems, entries, comparison, repairable }: Report): string {
  const sentences = [summary(problems)];
  if (entries !== undefined) sentences.unshift(`${count(entries, 'entry', 'entries')} checked.`);
  if (problems.length > 0 && countsOf(problems).errors === 0) sentences.push('Nothing stops publishing.');
  if (repairable) sentences.push(`${repairable} of these can be repaired for you: npm run fix.`);
  if (comparison) sentences.push(compared(comparison));
  return sentences.join(' ');
}

function compared({ with: ref, commit, files, leftOut }: Comparison): string {
  const differ = `Compared with ${ref} (${commit.slice(0, 7)}): ${files === 0 ? 'nothing differs' : `${count(files, 'file')} ${files === 1 ? 'differs' : 'differ'}`}`;
  return leftOut > 0
    ? `${differ}; ${count(leftOut, 'problem')} of before, elsewhere, ${leftOut === 1 ? 'is' : 'are'} left out.`
    : `${differ}.`;
}

/** A number with its word: "1 file", "2 files". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
