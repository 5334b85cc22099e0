import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparisonSchema } from '../comparison/comparison.ts';
import { markdownReport } from '../comparison/markdown-report.ts';
import type { GithubApi } from './api.ts';

/** The most that a comparison may be, in bytes: what a pull request hands in is not trusted. */
const MOST_BYTES = 20_000_000;

/** A run of the workflow that compared the sites, as GitHub tells of it. */
export interface ComparingRun {
  /** The folder with what the run handed in: `number.txt` and, where the sites were built, `comparison.json`. */
  folder: string;
  /** The commit that the run was about. */
  commit: string;
  /** Where the run can be looked at. */
  address: string;
  /** The address of previews, with {number} in the place of the pull request's; undefined where there are none. */
  preview: string | undefined;
}

/**
 * What to write on which pull request. Whatever the run handed in may come from anybody: the number must be one, and of
 * an open pull request whose last commit is that of the run; the comparison must be what its schema says, and becomes
 * Markdown here, so that it holds no markup of theirs.
 *
 * @returns undefined where the pull request has moved on since, or is closed
 * @throws where the number is none, or is of a pull request with which the run has nothing to do
 */
export async function pullRequestComment(
  api: GithubApi,
  { folder, commit, address, preview }: ComparingRun,
): Promise<{ number: number; text: string } | undefined> {
  const written = read(join(folder, 'number.txt'), 20)?.trim() ?? '';
  if (!/^[1-9]\d{0,8}$/.test(written)) throw new Error('The run names no pull request.');
  const number = Number(written);
  const { state, head } = await api.call<{ state: string; head: { sha: string } }>('GET', `/pulls/${number}`);
  if (state !== 'open' || head.sha !== commit) return undefined;
  const site = URL.parse(preview?.replaceAll('{number}', String(number)) ?? '')?.origin;
  return { number, text: `${report(folder, address, site)}\n\n[The whole run](${address})\n` };
}

function report(folder: string, address: string, preview: string | undefined): string {
  const json = read(join(folder, 'comparison.json'), MOST_BYTES);
  if (json === undefined)
    return `## What readers will notice\n\nThe site could not be built from this, so there is nothing to compare yet. [The run](${address}) says why.`;
  try {
    const { old, new: fresh, ...rest } = comparisonSchema.parse(JSON.parse(json));
    const names = {
      old: { ...old, name: 'the branch that it would go into' },
      new: { ...fresh, name: 'this pull request' },
    };
    return markdownReport({ ...rest, ...names }, preview);
  } catch {
    return `## What readers will notice\n\nThe comparison cannot be read here: it is too large, or was made by another version of the project. [The run](${address}) has it.`;
  }
}

/** A file that somebody handed in; undefined where there is none, and empty where it is too large to be what it says. */
function read(file: string, most: number): string | undefined {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return undefined;
  return found.size > most ? '' : readFileSync(file, 'utf8');
}
