import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Files larger than this are not opened again to show a line of them, in bytes. */
const LARGEST = 16 * 1024 * 1024;

/** Gives a line of a content file, from 1; undefined where there is none. */
export type SourceLines = (file: string, line: number) => string | undefined;

/**
 * Reads lines of content files for reports, as the check reads them: without a byte-order mark, with bytes that are
 * not UTF-8 as U+FFFD. Reads nothing outside the content. It keeps the last file in mind, because reports go by file.
 *
 * @param root the folder of the content
 */
export function sourceLines(root: string): SourceLines {
  let last: { file: string; lines: string[] } | undefined;
  return (file, line) => {
    if (last?.file !== file) last = { file, lines: linesOf(root, file) };
    return last.lines[line - 1];
  };
}

function linesOf(root: string, file: string): string[] {
  try {
    const path = realpathSync(join(root, file));
    if (!path.startsWith(realpathSync(root) + sep)) return [];
    const about = statSync(path);
    if (!about.isFile() || about.size > LARGEST) return [];
    return new TextDecoder().decode(readFileSync(path)).split(/\r\n?|\n/);
  } catch {
    // The check has said what is wrong with the file.
    return [];
  }
}
