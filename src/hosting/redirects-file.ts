/** Redirects as a `_redirects` file, which Netlify and Cloudflare Pages read: from, to and status on a line. */
import type { Redirect } from '../content-model/settings.ts';

type Moved = Pick<Redirect, 'from' | 'to'>;

/** Each old address of a page, with its slash and without; each old address of a file as it is. */
export function redirectsFile(pages: readonly Moved[], files: readonly Moved[] = []): string {
  const pageLines = pages.flatMap(({ from, to }) => {
    const bare = encodeURI(decodeURI(from)).replace(/\/$/, '');
    return [`${bare} ${to} 301`, `${bare}/ ${to} 301`];
  });
  const lines = [...pageLines, ...files.map(({ from, to }) => `${from} ${to} 301`)];
  return lines.length > 0 ? `${lines.join('\n')}\n` : '';
}

/** Reads the file back: old address to new. */
export function readRedirects(file: string): Map<string, string> {
  return new Map(
    file
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(' ').slice(0, 2) as [string, string]),
  );
}
