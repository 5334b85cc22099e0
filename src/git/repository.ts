import { git, GitError } from './git.ts';
import { shownPath } from '../reporters/shown-path.ts';

/** A folder in a Git repository. */
export interface InRepository {
  /** The folder at the top of the working tree. */
  top: string;
  /** The way from there to the folder, with a slash at its end: `content/`. Empty for the top itself. */
  prefix: string;
}

/** Where in a Git repository a folder lies; undefined where it lies in none. */
export function findRepository(folder: string): InRepository | undefined {
  const [top, prefix] = git(folder, ['rev-parse', '--show-toplevel', '--show-prefix'])?.split('\n') ?? [];
  return top ? { top, prefix: prefix ?? '' } : undefined;
}

/** A folder as it is named from the top of its repository; where it lies in none, from where one stands. */
export function repositoryPath(folder: string): string {
  try {
    const found = findRepository(folder);
    if (found) return found.prefix.replace(/\/$/, '') || '.';
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
  }
  return shownPath(folder);
}
