import type { HeaderRule } from './site-headers.ts';

/** Reads a `_headers` file back: its rules in their order. (A header that is taken off there is set again by its rule.) */
export function readHeaders(file: string): HeaderRule[] {
  return file
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      const [path = '', ...lines] = block.split('\n').map((line) => line.trim());
      const headers = lines
        .filter((line) => !line.startsWith('!'))
        .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const);
      return { path, headers: Object.fromEntries(headers) };
    });
}
