import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { filesAt } from '../git/files-at.ts';
import { GitError } from '../git/git.ts';
import { findRepository } from '../git/repository.ts';
import { assertBuilds, CannotBuild } from './build-site.ts';

/** An earlier state of the project, written into a folder of its own. */
export interface EarlierProject {
  project: string;
  content: string;
}

/** What to write, and where. */
export interface Earlier {
  /** The project now. */
  now: string;
  /** The folder of its content now. */
  root: string;
  commit: string;
  /** What the commit is called in an error. */
  name: string;
  /** An empty folder, or none yet. */
  out: string;
}

/**
 * Writes the project as it was at a commit into a folder of its own, with its packages: those of now where both
 * states want the same, otherwise installed anew. Nothing of the repository changes.
 *
 * @throws GitError where Git cannot do it, or where the content is not in the repository
 * @throws CannotBuild where the packages of that commit cannot be installed
 */
export function projectAt({ now, root, commit, name, out }: Earlier): EarlierProject {
  const place = findRepository(now);
  const content = relative(resolve(now), resolve(root));
  if (!place || content.startsWith('..') || isAbsolute(content))
    throw new GitError(
      'The earlier content is asked of Git, and this content is not in the repository of the project. Build both sites, and name them: npm run diff -- OLD NEW',
    );
  mkdirSync(out, { recursive: true });
  const project = filesAt(place, commit, out);
  if (!project) throw new GitError(`${name} has no such project: this folder came later.`);
  assertBuilds(project, name);
  if (!existsSync(join(project, content)))
    throw new CannotBuild(`${name} cannot be built: it has no folder ${content}. Compare with a later commit.`);
  addPackages(project, now, name);
  return { project, content: join(project, content) };
}

/** The packages of now, where they are those of the earlier state too; otherwise they are installed. */
function addPackages(project: string, now: string, name: string): void {
  if (existsSync(join(now, 'node_modules')) && isCovered(packagesOf(project), packagesOf(now))) {
    symlinkSync(resolve(now, 'node_modules'), join(project, 'node_modules'), 'junction');
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

/** Versions by the places of packages in `node_modules`. */
type Packages = Record<string, string | undefined>;

/** Whether each package of an earlier state is there now, at the same place and of the same version. */
export const isCovered = (then: Packages | undefined, now: Packages | undefined): boolean =>
  then !== undefined && now !== undefined && Object.entries(then).every(([place, version]) => now[place] === version);

function packagesOf(project: string): Packages | undefined {
  const file = join(project, 'package-lock.json');
  if (!existsSync(file)) return undefined;
  const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, { version?: string }> };
  return Object.fromEntries(
    Object.entries(lock.packages)
      .filter(([place]) => place !== '')
      .map(([place, { version }]) => [place, version]),
  );
}
