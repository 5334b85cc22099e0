import {
  accessSync,
  chmodSync,
  constants,
  lstatSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';

/**
 * Why a file of the content may not be written; undefined where it may. A link is never followed, nor is anything
 * outside the content touched.
 *
 * @param file from the root of the content; it need not be there yet
 */
export function frozen(root: string, file: string): string | undefined {
  const path = join(root, file);
  try {
    const folder = realpathSync(dirname(path));
    if (folder !== realpathSync(root) && !folder.startsWith(realpathSync(root) + sep))
      return 'It lies outside the content.';
    accessSync(folder, constants.W_OK);
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (!found) return undefined;
    if (!found.isFile()) return 'It is a link or a folder, not a file.';
    // Whoever may write everything may still have said that this file is to stay as it is.
    if ((found.mode & 0o222) === 0) return READ_ONLY;
    accessSync(path, constants.W_OK);
    return undefined;
  } catch {
    return READ_ONLY;
  }
}

const READ_ONLY = 'It may not be written, so nothing was changed. Allow writing to it and its folder, then try again.';

/**
 * Writes files, each as a whole or not at all. A file that goes is kept until those that come are there.
 *
 * @param files what each is to hold; undefined for one that goes
 * @param before what each held when the repair was made: a file that somebody saved in between stays as it is
 * @returns the files that were saved in between, for which nothing was written
 * @throws what the computer says, where it refuses
 */
export function writeFiles(root: string, files: Files, before: Files): string[] {
  const saved = [...files.keys()].filter((file) => !isAsBefore(root, file, files, before));
  if (saved.length > 0) return saved;
  const going = [...files].filter(([, bytes]) => !bytes).map(([file]) => join(root, file));
  const kept = going.map((path) => [path, beside(path, 'old')] as const);
  for (const [path, aside] of kept) renameSync(path, aside);
  try {
    for (const [file, bytes] of files) if (bytes) replace(join(root, file), bytes);
  } catch (error) {
    for (const [path, aside] of kept) renameSync(aside, path);
    throw error;
  }
  for (const [, aside] of kept) rmSync(aside);
  return [];
}

type Files = ReadonlyMap<string, Uint8Array | undefined>;

const beside = (path: string, ending: string) => join(dirname(path), `.${basename(path)}.${process.pid}.${ending}`);

function replace(path: string, bytes: Uint8Array): void {
  const mode = lstatSync(path, { throwIfNoEntry: false })?.mode;
  const fresh = beside(path, 'new');
  try {
    writeFileSync(fresh, bytes, { flag: 'wx' });
    if (mode !== undefined) chmodSync(fresh, mode);
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

/** Whether a file is what it was; a new one is not there yet, save under a name that differs in capitals alone. */
function isAsBefore(root: string, file: string, files: Files, before: Files): boolean {
  const there = lstatSync(join(root, file), { throwIfNoEntry: false });
  const held = before.get(file);
  if (held) return there?.isFile() === true && readFileSync(join(root, file)).equals(held);
  return !there || [...files].some(([other, bytes]) => !bytes && lstatSync(join(root, other)).ino === there.ino);
}
