import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CalendarDay } from '../content-model/calendar-day.ts';

/** Thrown where a site that is to be compared cannot be built. Its message is for people. */
export class CannotBuild extends Error {
  override name = 'CannotBuild';
}

/** How much of what a failed build prints is shown, in letters. */
const MOST = 4000;

const scriptOf = (project: string) => resolve(project, 'scripts/build.ts');

/**
 * Sees to it that a project is one that can be built.
 *
 * @throws CannotBuild where it is from before there was a build
 */
export function assertBuilds(project: string, name: string): void {
  if (!existsSync(scriptOf(project)))
    throw new CannotBuild(`${name} cannot be built: it has no scripts/build.ts. Compare with a later commit.`);
}

/** What to build, and where. */
export interface Building {
  /** The folder of the project whose code builds. */
  project: string;
  /** The content tree. */
  content: string;
  out: string;
  /** What the site is called in an error. */
  name: string;
  /** The day for which it is built. */
  day: CalendarDay;
  /** Ends the build before its time. */
  signal: AbortSignal;
}

/**
 * Builds a site with the code of a project, as `npm run build` does there, without the search index. Settles only when
 * the build runs no more.
 *
 * @throws CannotBuild with the last words of the build, where it fails
 */
export async function buildSite({ project, content, out, name, day, signal }: Building): Promise<void> {
  const child = spawn(process.execPath, [scriptOf(project), '--no-search', '--outDir', out], {
    cwd: project,
    env: { ...process.env, WLA_CONTENT: content, WLA_TODAY: day },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let printed = '';
  const keep = (text: string) => void (printed = (printed + text).slice(-MOST));
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', keep);
  // Whatever goes wrong, the process is closed in the end, and tells of it there.
  child.once('error', (error) => keep(error.message));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  if (code !== 0) throw new CannotBuild(`${name} cannot be built. Its build said:\n${printed.trim()}`);
}
