/** Repairs a content tree: what `npm run fix` does. */
import { join } from 'node:path';
import { checkContent, type CheckedContent } from '../checks/check-content.ts';
import type { CalendarDay } from '../content-model/calendar-day.ts';
import type { Problem } from '../content-model/problem.ts';
import type { Change, Wanted } from './change.ts';
import { isWorse } from './is-worse.ts';
import { bytesOf, proposePictures, proposeTexts } from './propose.ts';
import type { Done, Left, RepairName } from './repair.ts';
import { trialTree, type TrialTree } from './trial-tree.ts';
import { writeInGroups } from './write-groups.ts';
import { frozen } from './write-files.ts';

/** What became of one file. */
export interface FixedFile {
  done: Done[];
  left: Left[];
}

/** What was repaired, by file, and what the check says of the content now. */
export interface Fixed {
  files: Map<string, FixedFile>;
  problems: Problem[];
}

/** One repair may make room for the next; more rounds than this would be a mistake of the repairs. */
const MOST_ROUNDS = 6;

/**
 * Repairs what can be repaired for certain. Every repair is first made in a copy of the content, and checked there: one
 * that would make a new problem is dropped. Only then are the files written, each as a whole.
 *
 * @param root the folder of the content
 * @param today the day for which the content is checked
 * @param wanted which repairs, and in which files
 * @param write whether to write; otherwise only what would be done is told
 */
export async function fix(
  root: string,
  today: CalendarDay,
  wanted: Omit<Wanted, 'frozen'>,
  write: boolean,
): Promise<Fixed> {
  let checked = await checkContent(root, today);
  let trial: TrialTree | undefined;
  let left: Change[] = [];
  const made: Change[] = [];
  const dropped: Change[] = [];
  try {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const isWanted = (file: string, repair?: RepairName) =>
        wanted.isWanted(file) &&
        !dropped.some(({ file: other, done }) => other === file && done.some((each) => each.repair === repair));
      const proposed = await propose(trial?.root ?? root, today, checked, {
        ...wanted,
        isWanted,
        frozen: (file) => frozen(root, file),
      });
      left = proposed;
      const changes = proposed.filter(({ files }) => files.size > 0);
      if (changes.length === 0) break;
      trial ??= trialTree(root);
      const tried = await tryOut(trial, today, changes, checked);
      checked = tried.checked;
      made.push(...changes.filter((change) => !tried.worse.includes(change)));
      dropped.push(...tried.worse.map(blamed));
    }
  } finally {
    trial?.remove();
  }
  const refused = write ? writeInGroups(root, made) : [];
  if (refused.length > 0) checked = await checkContent(root, today);
  return { files: byFile(made, left, [...dropped.map(takenBack), ...refused]), problems: checked.problems };
}

/** What can be repaired: in the texts first and then, when there is nothing left to do in them, in the pictures. */
async function propose(
  tree: string,
  today: CalendarDay,
  { problems }: CheckedContent,
  wanted: Wanted,
): Promise<Change[]> {
  const texts = proposeTexts(tree, problems, wanted);
  if (texts.some(({ files }) => files.size > 0)) return texts;
  return [...texts, ...(await proposePictures(tree, today, wanted))];
}

/** Makes changes in the copy and checks it; takes back those that make a new problem. */
async function tryOut(trial: TrialTree, today: CalendarDay, changes: readonly Change[], before: CheckedContent) {
  const held = new Map(
    changes.flatMap(({ files }) => [...files.keys()].map((file) => [file, bytesOf(join(trial.root, file))] as const)),
  );
  for (const { files } of changes) trial.put(files);
  const after = await checkContent(trial.root, today);
  const bad = new Set(
    changes.filter((change) => isWorse(change, before, after)).flatMap(({ files }) => [...files.keys()]),
  );
  // Pictures of one entry may have new names in one go: if one is wrong, all are taken back.
  const worse = changes.filter(({ files }) => [...files.keys()].some((file) => bad.has(file)));
  if (worse.length === 0) return { worse, checked: after };
  for (const { files } of worse) trial.put(new Map([...files.keys()].map((file) => [file, held.get(file)])));
  return { worse, checked: await checkContent(trial.root, today) };
}

/** A change that makes a new problem, without those of its repairs that are most likely not to blame: words may need explaining. */
function blamed(change: Change): Change {
  const ofWords = change.done.filter(({ repair }) => repair === 'words');
  return { ...change, done: ofWords.length > 0 ? ofWords : change.done };
}

/** What is said of repairs that were taken back. */
function takenBack(change: Change): Change {
  const repairs = [...new Set(change.done.map(({ repair }) => repair))].join(', ');
  return {
    ...change,
    done: [],
    left: [{ why: `A repair would have made a new problem, so it was not made (${repairs}).` }],
  };
}

/** What became of each file. Where nothing could be written to a file, nothing was done to it. */
function byFile(made: readonly Change[], left: readonly Change[], failed: readonly Change[]): Fixed['files'] {
  const files: Fixed['files'] = new Map();
  const of = (file: string) => {
    const there = files.get(file) ?? { done: [], left: [] };
    files.set(file, there);
    return there;
  };
  for (const { file, done } of made) of(file).done = [...of(file).done, ...done];
  for (const change of left)
    if (change.left.length > 0) of(change.file).left = [...of(change.file).left, ...change.left];
  for (const change of failed) {
    const there = of(change.file);
    if (change.files.size === 0) there.done = [];
    there.left.push(...change.left);
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
