import { visible } from './visible.ts';

/** What could be markup, a table or a formula. */
const MARKUP = /[\\`*_[\]|~$]/g;
/** What GitHub reads as a name, as the number of an issue, or as an address. */
const LINKED = /[@#]|:(?=\/\/)|\bwww(?=\.)|\bGH(?=-)/gi;

/**
 * A text as words of Markdown on one line: it makes no markup, no HTML, no link, and calls nobody. A space of no width
 * parts what would be read as a name or an address.
 */
export const escapeMarkdown = (text: string): string =>
  visible(text)
    .replace(MARKUP, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(LINKED, '$&&#8203;');

/**
 * A text as code of Markdown on one line.
 *
 * @example codeMarkdown('a`b') // '``a`b``'
 */
export function codeMarkdown(text: string): string {
  const shown = visible(text);
  const fence = '`'.repeat(longestRun(shown) + 1);
  const room = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${room}${shown}${room}${fence}`;
}

/** Lines as a block of code, indented as far as the list item that they are part of. */
export function fencedMarkdown(lines: readonly string[], indent: string): string[] {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return [`${fence}text`, ...lines, fence].map((line) => `${indent}${line}`);
}

const longestRun = (text: string) => Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
