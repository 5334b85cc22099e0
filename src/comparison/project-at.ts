import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { filesAt } from '../git/files-at.ts';
import { GitError } from '../git/git.ts';
import { findRepository } from '../git/repository.ts';
import { CannotBuild } from './build-site.ts';

/** An earlier state of the project, written into a folder of its own. */
export interface EarlierProject {
  project: string;
  content: string;
}

/**
 * Writes the project as it was at a commit into an empty folder, with its packages: those of the working tree where both
 * states want the same, otherwise installed anew. Nothing of the repository changes.
 *
 * @param root the folder of the content now
 * @throws GitError where Git cannot do it, or where the content is not in the repository
 * @throws CannotBuild where the packages of that commit cannot be installed
 */
export function projectAt(commit: string, name: string, root: string, out: string): EarlierProject {
  const place = findRepository('.');
  const content = relative(resolve('.'), root);
  if (!place || content.startsWith('..') || isAbsolute(content))
    throw new GitError(
      'The earlier content is asked of Git, and this content is not in the repository of the project. Build both sites, and name them: npm run diff -- OLD NEW',
    );
  mkdirSync(out, { recursive: true });
  const project = filesAt(place, commit, out);
  if (!project) throw new GitError(`${name} has no such project: this folder came later.`);
  if (!existsSync(join(project, content)))
    throw new CannotBuild(`${name} cannot be built: it has no folder ${content}. Compare with a later commit.`);
  addPackages(project, name);
  return { project, content: join(project, content) };
}

/** The packages of the working tree, where both lock files are the same; otherwise those of the earlier state. */
function addPackages(project: string, name: string): void {
  const [now, then] = ['.', project].map((folder) => lockFile(folder));
  if (then !== undefined && now === then && existsSync('node_modules')) {
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
    return;
  }
  console.error(`${name} wants other packages, which are installed first…`);
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new CannotBuild(`${name} cannot be built: its packages cannot be installed. Compare with a later commit.`);
}

const lockFile = (folder: string) => {
  const file = join(folder, 'package-lock.json');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};
