import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { attachedPictures } from '../checks/pictures-of.ts';
import { pictureFiles } from '../checks/rules/picture-files.ts';
import { pictureSecrets } from '../checks/rules/picture-secrets.ts';
import { survey, type Survey } from '../checks/survey.ts';
import type { ProblemId } from '../content-model/problem-catalogue.ts';
import type { Problem } from '../content-model/problem.ts';
import { suggestSlug } from '../content-model/suggest-slug.ts';
import type { Change, Wanted } from './change.ts';
import { lighterPicture } from './lighter-picture.ts';
import { NewNames, referencesTo } from './picture-references.ts';
import type { Done } from './repair.ts';

/** What is done about each problem of a picture. */
const DONE: Partial<Record<ProblemId, string>> = {
  'picture-location':
    'Took out where it was taken. Earlier copies keep it, in Git as well: tell the editors if it was shared.',
  'picture-metadata': 'Took out what it said of the camera, the day and the person.',
  'picture-heavy': 'Saved it lighter.',
  'picture-large': 'Made it smaller.',
};
const NAME: ReadonlySet<ProblemId> = new Set<ProblemId>(['picture-name', 'file-name']);

/**
 * Pictures that tell too much, weigh too much or have a name that does not travel. A picture in which nothing is wrong
 * is not touched.
 */
export async function repairPictures(root: string, today: string, wanted: Wanted): Promise<Change[]> {
  const surveyed = survey(root, today);
  const problems = Map.groupBy(await problemsOfPictures(surveyed), ({ file }) => file);
  const changes: Change[] = [];
  const entries = new NewNames(root);
  for (const [file, found] of problems)
    if (wanted.isWanted(file, 'pictures')) changes.push(await repair(surveyed, file, found, entries, wanted));
  return changes;
}

/** What the check says of the pictures themselves, each at its own path and not where an entry names it. */
async function problemsOfPictures(surveyed: Survey): Promise<Problem[]> {
  const ofNames = surveyed.problems.filter(({ id, file }) => id === 'file-name' && PICTURE.test(file));
  // A picture whose name is refused is looked at all the same: it gets a name that is not.
  const assets = new Set([...surveyed.content.assets, ...ofNames.map(({ file }) => file)]);
  const alone = { ...surveyed, entries: [], content: { ...surveyed.content, assets } };
  const ofFiles = [...(await pictureFiles.run(alone)), ...(await pictureSecrets.run(alone))];
  const attached = attachedPictures(surveyed);
  const isSize = ({ id, file }: Problem) => attached.has(file) && (id === 'picture-heavy' || id === 'picture-large');
  return [...ofFiles, ...ofNames].filter((each) => !isSize(each) && (DONE[each.id] !== undefined || NAME.has(each.id)));
}

/** The files that are saved anew or get another name. */
export const PICTURE = /\.(?:jpe?g|png|webp|avif)$/i;

async function repair(
  surveyed: Survey,
  file: string,
  found: readonly Problem[],
  entries: NewNames,
  wanted: Wanted,
): Promise<Change> {
  const change: Change = { file, files: new Map(), before: new Map(), done: [], left: [] };
  const path = join(surveyed.root, file);
  if (!lstatSync(path).isFile()) return change;
  const bytes = readFileSync(path);
  change.before.set(file, bytes);
  const why = wanted.frozen(file);
  if (why) return { ...change, left: [{ why }] };
  let now: Uint8Array = bytes;
  if (found.some(({ id }) => DONE[id])) {
    const lighter = await lighterPicture(bytes);
    if ('why' in lighter) {
      change.left.push(lighter);
    } else {
      now = lighter.bytes;
      change.files.set(file, now);
      change.done.push(...found.flatMap(({ id }) => doneTo(id, bytes.length, now.length)));
    }
  }
  if (found.some(({ id }) => NAME.has(id))) rename(surveyed, change, now, entries, wanted);
  return change;
}

function doneTo(id: ProblemId, before: number, after: number): Done[] {
  const what = DONE[id];
  if (!what) return [];
  return [
    {
      repair: 'pictures',
      what: id === 'picture-heavy' ? `${what} It weighed ${size(before)}, and weighs ${size(after)}.` : what,
    },
  ];
}

const size = (bytes: number) =>
  bytes < 100_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Gives a picture a name that travels, and writes that name wherever an entry beside it names the picture. */
function rename(surveyed: Survey, change: Change, bytes: Uint8Array, entries: NewNames, wanted: Wanted): void {
  const folder = posix.dirname(change.file);
  const old = posix.basename(change.file);
  const ending = extname(old);
  const name = `${suggestSlug(posix.basename(old, ending))}${ending.toLowerCase()}`;
  const isTaken = readdirSync(join(surveyed.root, folder)).some(
    (other) => other !== old && other.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken || entries.given.has(`${folder}/${name}`))
    return void change.left.push({ why: `It could be called ${name}, but another file has that name.` });
  const references = referencesTo(surveyed, change.file);
  const mayChange = references?.every(({ entry: { path } }) => wanted.isWanted(path) && !wanted.frozen(path));
  const renamed = mayChange ? entries.rename(references ?? [], `${folder}/${name}`) : undefined;
  if (!renamed)
    return void change.left.push({
      why: `It could be called ${name}, but an entry beside it could not be changed with it.`,
    });
  for (const [entry, { before, now }] of renamed) {
    change.before.set(entry, before);
    change.files.set(entry, now);
  }
  change.files.set(change.file, undefined);
  change.files.set(`${folder}/${name}`, bytes);
  const where = [...renamed.keys()].map((entry) => posix.basename(entry)).join(' and ');
  change.done.push({ repair: 'pictures', what: `Called it ${name}${where ? `, in ${where} as well` : ''}.` });
}
