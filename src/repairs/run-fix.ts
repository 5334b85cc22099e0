import type { CalendarDay } from '../content-model/calendar-day.ts';
import { changedFiles } from '../git/changed-files.ts';
import { findBase } from '../git/base.ts';
import { GitError } from '../git/git.ts';
import { findRepository } from '../git/repository.ts';
import { fix } from './fix.ts';
import { keepTo, type FixOptions } from './fix-options.ts';
import type { FixReport } from './fix-report.ts';
import { repairNames } from './repair.ts';

/** Every repair, in every file. */
export const everything = { only: new Set(repairNames), paths: [], dryRun: false };

/**
 * Repairs a content tree, as the command line asks.
 *
 * @throws WrongUse where a path is not in the content; GitError where Git cannot say what differs
 */
export async function runFix(
  root: string,
  today: CalendarDay,
  { only, paths, changed, dryRun }: Pick<FixOptions, 'only' | 'paths' | 'changed' | 'dryRun'>,
): Promise<FixReport> {
  const isKept = keepTo(root, paths);
  const differs = changed === undefined ? undefined : differing(root, changed);
  const isWanted = (file: string) => isKept(file) && (differs?.has(file) ?? true);
  const fixed = await fix(root, today, { repairs: only, isWanted }, !dryRun);
  const problems = fixed.problems.filter(({ file }) => isWanted(file));
  return { ...fixed, problems, root, written: !dryRun };
}

function differing(root: string, ref: string): Set<string> {
  if (!findRepository(root))
    throw new GitError('--changed asks Git what differs, and this content is in no Git repository. Leave it out.');
  return changedFiles(root, findBase(root, ref || undefined).commit);
}
