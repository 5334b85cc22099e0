import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a finished folder in the place of the last one. The change itself is two renames, so that nobody finds half of
 * either, and what was there comes back where the second fails.
 *
 * @param finished the finished folder; it is gone afterwards
 * @param place where it goes; what is there now is replaced
 */
export function putInPlace(finished: string, place: string): void {
  const beside = (what: string) => join(dirname(place), `.${basename(place)}.${what}`);
  const [next, previous] = [beside('next'), beside('previous')];
  mkdirSync(dirname(place), { recursive: true });
  for (const folder of [next, previous]) rmSync(folder, { recursive: true, force: true });
  moveAnywhere(finished, next);
  if (existsSync(place)) renameSync(place, previous);
  try {
    renameSync(next, place);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, place);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

/** A rename, or a copy where the two places are on different disks. */
function moveAnywhere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}
