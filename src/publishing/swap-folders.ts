import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts a finished folder in the place of the last one, in two renames, so that nobody finds half of either.
 *
 * @param next the finished folder; it must lie on the same disk
 * @param current the folder to replace; it may be missing
 */
export function swapFolders(next: string, current: string): void {
  const previous = `${next}.previous`;
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(current)) renameSync(current, previous);
  try {
    renameSync(next, current);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, current);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
