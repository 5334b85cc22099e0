import { spawnSync } from 'node:child_process';

/** Thrown where Git cannot say what is asked. Its message is for people. */
export class GitError extends Error {
  override name = 'GitError';
}

/** The most that Git may print, in bytes: the names of a hundred thousand files fit. */
const MOST = 256 * 1024 * 1024;

/**
 * Runs Git in a folder, and gives what it prints; undefined where Git fails. What a hook or a shell says of another
 * repository is not heard.
 *
 * @throws GitError where there is no Git
 */
export function git(folder: string, args: readonly string[], env: Record<string, string> = {}): string | undefined {
  const { error, status, stdout } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: MOST,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...withoutGit(process.env), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', ...env },
  });
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT')
    throw new GitError('Git is not installed here, and it is asked what differs.');
  return error || status !== 0 ? undefined : stdout;
}

/** The names of a list that Git ends with NUL. */
export const names = (list: string): string[] => list.split('\0').filter(Boolean);

/** Variables by which Git tells a hook of its repository. */
const OF_A_REPOSITORY =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|NAMESPACE|ALTERNATE_OBJECT_DIRECTORIES)$/;

const withoutGit = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !OF_A_REPOSITORY.test(name)));
