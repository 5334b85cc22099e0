import { git, GitError } from './git.ts';

/** The commit with which content is compared, and what it is called. */
export interface Base {
  commit: string;
  name: string;
}

/** Where a change is measured from, where nobody says it. */
const MAIN = ['main', 'origin/main'];

/**
 * The commit with which to compare: the one that is named, or else the last one that this branch has in common with
 * main.
 *
 * @param folder a folder of the repository
 * @param option the option of the command that names a commit
 * @throws GitError where there is no such commit
 */
export function findBase(folder: string, ref?: string, option = '--changed'): Base {
  if (ref) {
    const commit = commitOf(folder, ref);
    if (commit) return { commit, name: ref };
    throw new GitError(
      `There is no branch, tag or commit "${ref}" in this repository. If it is on the server, fetch it first: git fetch origin`,
    );
  }
  if (!commitOf(folder, 'HEAD'))
    throw new GitError('This repository has no commit yet, so there is nothing to compare with.');
  const there = MAIN.filter((name) => commitOf(folder, name));
  for (const name of there) {
    const commit = git(folder, ['merge-base', 'HEAD', name])?.trim();
    if (commit) return { commit, name };
  }
  throw new GitError(
    there.length > 0
      ? `This branch and ${there.join(' or ')} have no commit in common here. If the history was cut short, fetch all of it: git fetch --unshallow`
      : `There is no branch "main" or "origin/main" here. Say what to compare with, such as ${option} HEAD~1, or fetch main: git fetch origin main:main`,
  );
}

const commitOf = (folder: string, ref: string): string | undefined =>
  git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])?.trim() || undefined;
