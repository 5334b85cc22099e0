import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { git, GitError, names } from './git.ts';
import type { InRepository } from './repository.ts';

/**
 * Writes a folder of a repository, as it was at a commit, into another folder. Nothing of the repository changes.
 * Symbolic links are written as links that lead nowhere, so that nothing is read through them.
 *
 * @param place the folder in its repository
 * @param commit where in history
 * @param out an empty folder outside the repository; what Git needs to do it is written there too
 * @returns the folder that holds the files; undefined where the commit has no such folder
 * @throws GitError where Git cannot do it
 */
export function filesAt({ top, prefix }: InRepository, commit: string, out: string): string | undefined {
  const tree = prefix ? `${commit}:${prefix.replace(/\/$/, '')}` : `${commit}^{tree}`;
  if (git(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', tree]) === undefined) return undefined;
  const folder = join(out, 'files');
  mkdirSync(folder);

  const env = { GIT_INDEX_FILE: join(out, 'index') };
  const done =
    git(top, ['read-tree', tree], env) !== undefined &&
    git(top, ['-c', 'core.symlinks=false', 'checkout-index', '--all', '--quiet', `--prefix=${folder}/`], env) !==
      undefined;
  const list = done ? git(top, ['ls-files', '--stage', '-z'], env) : undefined;
  if (list === undefined) throw new GitError('Git cannot give the files of the earlier state.');
  for (const item of names(list)) {
    const link = /^120000 \w+ \d\t(.*)$/s.exec(item)?.[1];
    if (link === undefined) continue;
    rmSync(join(folder, link), { force: true });
    symlinkSync('nowhere', join(folder, link));
  }
  return folder;
}
