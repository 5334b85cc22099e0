import { problem, startOf, type Problem } from './problem.ts';

/** A content file taken apart. Lines count from 1 in the whole file. */
export interface SplitFile {
  fields: string;
  fieldsLine: number;
  body: string;
  bodyLine: number;
}

/**
 * Splits a Markdown file into its front matter (between lines of three hyphens) and its text. A problem instead,
 * where the front matter does not begin or end.
 */
export function splitFrontMatter(text: string, file: string): SplitFile | { problem: Problem } {
  const lines = text.split('\n');
  const isRule = (line: string | undefined) => /^---[ \t]*$/.test(line ?? '');
  const open = lines.findIndex((line) => line.trim() !== '');
  if (!isRule(lines[open])) {
    const id = /^[ \t]+---[ \t]*$/.test(lines[open] ?? '') ? 'front-matter-indented' : 'front-matter-missing';
    return { problem: problem(id, { file, line: open + 1, column: 1 }, {}) };
  }
  const close = lines.findIndex((line, i) => i > open && isRule(line));
  if (close === -1) return { problem: problem('front-matter-unclosed', { ...startOf(file), line: open + 1 }, {}) };
  return {
    fields: lines.slice(open + 1, close).join('\n'),
    fieldsLine: open + 2,
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
  };
}
