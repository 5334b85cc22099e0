import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WrongUse } from '../command-line/wrong-use.ts';
import { survey } from '../checks/survey.ts';
import type { CalendarDay } from '../content-model/calendar-day.ts';
import { contentRoot } from '../content-model/content-root.ts';
import { findBase } from '../git/base.ts';
import { today } from '../library/today.ts';
import { step } from '../publishing/step.ts';
import { shownPath } from '../reporters/shown-path.ts';
import { buildSite, type Building } from './build-site.ts';
import { compareSearchSettings } from './compare-search-settings.ts';
import { compareSites } from './compare-sites.ts';
import type { DiffOptions } from './command-options.ts';
import { comparisonSchema, type Comparison } from './comparison.ts';
import { projectAt } from './project-at.ts';
import { assertSite, readSite } from './read-site.ts';
import { waitingEntries } from './waiting-entries.ts';

/**
 * Compares two sites, and builds those that are not built yet: the site as it is here, and as it was at a commit. Both
 * are built for the same day. What is written goes into a temporary folder, and away at the end, however it comes.
 *
 * @param stop ends it before its time
 * @throws CannotBuild, GitError, NoSite or WrongUse
 */
export async function runDiff(
  { sites: [first, second], with: ref, from }: Pick<DiffOptions, 'sites' | 'with' | 'from'>,
  stop: AbortSignal,
): Promise<Comparison> {
  if (from !== undefined) return readComparison(from);
  if (first !== undefined && second !== undefined)
    return compareFolders(first, second, { old: shownPath(first), new: shownPath(second) }, null, null);
  if (first !== undefined) assertSite(first);
  const day = today();
  const root = contentRoot();
  const base = findBase('.', ref, '--with');
  const old = `${base.name} (${base.commit.slice(0, 7)})`;
  const folder = mkdtempSync(join(tmpdir(), 'wla-diff-'));
  try {
    const earlier = projectAt({ now: '.', root, commit: base.commit, name: old, out: join(folder, 'earlier') });
    const here = first ?? join(folder, 'new');
    const buildings = [{ project: earlier.project, content: earlier.content, out: join(folder, 'old'), name: old }];
    if (first === undefined) buildings.push({ project: '.', content: root, out: here, name: 'The site as it is here' });
    await step('Building', () => buildAll(buildings, day, stop));
    const waiting = waitingEntries(survey(root, day).content, day, survey(earlier.content, day).content);
    const names = { old, new: first === undefined ? 'the site as it is here' : shownPath(first) };
    const searchHelp = compareSearchSettings(earlier.content, root);
    return await step('Comparing', () => compareFolders(join(folder, 'old'), here, names, waiting, searchHelp));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads what an earlier run wrote as JSON. */
function readComparison(file: string): Comparison {
  try {
    return comparisonSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new WrongUse(`"${file}" is no comparison that "npm run diff -- --reporter json" of this version wrote.`);
  }
}

/** Builds sites side by side. Where one cannot be built, the others are ended too; then nothing runs any more. */
async function buildAll(buildings: readonly Omit<Building, 'day' | 'signal'>[], day: CalendarDay, stop: AbortSignal) {
  const failed = new AbortController();
  const signal = AbortSignal.any([stop, failed.signal]);
  const builds = buildings.map((building) => buildSite({ ...building, day, signal }));
  try {
    await Promise.all(builds);
  } finally {
    failed.abort();
    await Promise.allSettled(builds);
  }
}

function compareFolders(
  old: string,
  fresh: string,
  names: { old: string; new: string },
  waiting: Comparison['waiting'],
  searchHelp: Comparison['searchHelp'],
): Comparison {
  const known: Parameters<typeof readSite>[1] = new Map();
  return compareSites(readSite(old, known), readSite(fresh, known), names, waiting, searchHelp);
}
