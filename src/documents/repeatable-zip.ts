import { zipSync } from 'fflate';

/**
 * Packs files as a ZIP archive. The same files give the same bytes on every machine, in every time zone and on every day:
 * they stand in the order of their names, and each carries the given day instead of the time of the build.
 *
 * @param files the bytes of each file by its path in the archive, such as `word/document.xml`
 * @param day the day that each file carries, such as `2026-11-16`, from 1980 on (ZIP counts years from there)
 */
export function repeatableZip(files: Record<string, Uint8Array>, day: string): Uint8Array {
  const inOrder = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(inOrder), { level: 9, mtime: noonOf(day), os: UNIX, attrs: EVERYBODY_READS });
}

/**
 * The system that each file says it comes from. `unzip` takes names from any other for those of an old DOS, and makes
 * nonsense of their accents, whatever the mark for UTF-8 says (APPNOTE 4.4.2).
 */
const UNIX = 3;
/** What such a system may do with it: everybody reads it, its owner changes it (APPNOTE 4.4.15; stat.h). */
const EVERYBODY_READS = 0o100644 * 2 ** 16;

/** ZIP has no time zones: it holds what a clock on the wall shows. Noon, for some zones leave out a midnight. */
function noonOf(day: string): Date {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}
