import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CalendarDay } from '../content-model/calendar-day.ts';
import type { Problem } from '../content-model/problem.ts';
import { changedFiles, isIgnored } from '../git/changed-files.ts';
import { filesAt } from '../git/files-at.ts';
import { findBase } from '../git/base.ts';
import { GitError } from '../git/git.ts';
import { findRepository } from '../git/repository.ts';
import type { Comparison } from '../reporters/report.ts';
import { shownPath } from '../reporters/shown-path.ts';
import { checkContent } from './check-content.ts';
import { newProblems } from './new-problems.ts';

/**
 * Checks a content tree, and keeps the problems of the files that differ from a commit and those that the change
 * makes elsewhere: a page that is taken away breaks the links of others. For that, the earlier state is checked too.
 *
 * @param root the folder of the content
 * @param today the day for which the site is built
 * @param ref what to compare with; without it, where this branch left main
 * @throws GitError where there is nothing to compare with
 */
export async function checkChanged(
  root: string,
  today: CalendarDay,
  ref?: string,
): Promise<{ problems: Problem[]; count: number; comparison: Comparison }> {
  const place = findRepository(root);
  if (!place)
    throw new GitError(
      `--changed asks Git what differs, and the content in ${shownPath(root)} is in no Git repository. Leave --changed out to check everything.`,
    );
  if (isIgnored(root))
    throw new GitError(
      `Git is told to ignore ${shownPath(root)}, so it cannot say what differs. Leave --changed out to check everything.`,
    );
  const { commit, name } = findBase(root, ref);
  const changed = changedFiles(root, commit);
  const { problems, count } = await checkContent(root, today);
  const before = changed.size === 0 || problems.length === 0 ? problems : await problemsAt(place, commit, today);

  const touched = withFoldersOf(changed);
  const isTouched = ({ file }: Problem) => touched.has(file);
  const elsewhere = newProblems(
    problems.filter((found) => !isTouched(found)),
    before.filter((found) => !isTouched(found)),
  );
  const shown = [...problems.filter(isTouched), ...elsewhere];
  return {
    problems: shown,
    count,
    comparison: {
      with: name,
      commit,
      files: changed.size,
      leftOut: problems.length - shown.length,
      elsewhere: new Set(elsewhere),
    },
  };
}

async function problemsAt(place: Parameters<typeof filesAt>[0], commit: string, today: CalendarDay) {
  const out = mkdtempSync(join(tmpdir(), 'wla-before-'));
  try {
    const root = filesAt(place, commit, out);
    return root ? (await checkContent(root, today)).problems : [];
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Files, and the folders that they lie in: a problem may be that of a folder. */
function withFoldersOf(files: ReadonlySet<string>): Set<string> {
  const all = new Set<string>();
  for (const file of files) {
    const steps = file.replace(/\/$/, '').split('/');
    for (let depth = steps.length; depth > 0; depth -= 1) all.add(steps.slice(0, depth).join('/'));
  }
  return all;
}
