import { git, GitError, names } from './git.ts';

/**
 * The files of a folder that differ from a commit: committed since, staged, or only saved; with those that are new,
 * and those that are gone. Files that Git is told to ignore are not among them.
 *
 * @returns paths from the folder, with forward slashes
 * @throws GitError where Git cannot say it
 */
export function changedFiles(folder: string, commit: string): Set<string> {
  const differ = git(folder, [
    'diff',
    '--name-only',
    '--no-renames',
    '--no-ext-diff',
    '--relative',
    '-z',
    commit,
    '--',
    '.',
  ]);
  const fresh = git(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']);
  if (differ === undefined || fresh === undefined) throw new GitError('Git cannot say which files differ.');
  return new Set([...names(differ), ...names(fresh)]);
}

/** Whether Git is told to ignore a folder, so that it knows nothing of what is in it. */
export const isIgnored = (folder: string): boolean => git(folder, ['check-ignore', '--quiet', '.']) !== undefined;
