/** Requests of those who have a copy already: feed readers ask each hour, and mostly nothing is new (RFC 9110, 13). */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';

/** A file as a server may send it. */
export interface Sent {
  /** Its strong mark: the same bytes have the same, however often and whenever the site is built. */
  tag: string;
  /** When it was written. */
  changed: Date;
}

const prints = new Map<string, { changed: number; print: string }>();

/**
 * What a server says of a file to those who have a copy; undefined where there is no such file.
 *
 * @param file the file that is asked for
 * @param codings what the request takes (`Accept-Encoding`): a pressed copy is other bytes, and has another mark
 */
export function sentFile(file: string, codings = ''): Sent | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) return undefined;
  const [coding = ''] = (
    [
      [/br/i, '.br'],
      [/gzip/, '.gz'],
    ] as const
  )
    .filter(([taken, ending]) => taken.test(codings) && statSync(file + ending, { throwIfNoEntry: false }))
    .map(([, ending]) => ending);
  let known = prints.get(file);
  if (known?.changed !== stats.mtimeMs) {
    const print = createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 22);
    prints.set(file, (known = { changed: stats.mtimeMs, print }));
  }
  return { tag: `"${known.print}${coding}"`, changed: stats.mtime };
}

/** Whether a request has what is there: by the marks that it names, and only without them by its day. */
export function isFresh(headers: IncomingHttpHeaders, { tag, changed }: Sent): boolean {
  const marks = headers['if-none-match'];
  if (marks !== undefined)
    return marks
      .split(',')
      .map((mark) => mark.trim().replace(/^W\//, ''))
      .some((mark) => mark === '*' || mark === tag);
  return Math.floor(changed.getTime() / 1000) * 1000 <= Date.parse(headers['if-modified-since'] ?? '');
}
