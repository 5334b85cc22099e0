import type { HeaderRule } from './site-headers.ts';

/** Reads a `_headers` file back: its rules in their order. What a rule takes off and does not set again, its paths do without. */
export function readHeaders(file: string): HeaderRule[] {
  return file
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      const [path = '', ...lines] = block.split('\n').map((line) => line.trim());
      const headers = lines
        .filter((line) => !line.startsWith('!'))
        .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const);
      const set = new Set(headers.map(([name]) => name));
      const without = lines
        .filter((line) => line.startsWith('!'))
        .map((line) => line.slice(1).trim())
        .filter((name) => !set.has(name));
      return { path, headers: Object.fromEntries(headers), ...(without.length > 0 && { without }) };
    });
}
