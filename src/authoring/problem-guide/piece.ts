import { smallSite } from './small-site.ts';

/**
 * What lies at a path of a content tree: a text; a function that gives its bytes, or makes it at that path by itself; or
 * nothing.
 */
export type Contents = string | ((path: string) => Uint8Array | undefined | Promise<Uint8Array>) | undefined;

/** Files of a content tree, by their paths. */
export type Files = Readonly<Record<string, Contents>>;

/** A piece of content as the guide shows it, and the files that it stands for, in a site that is right by itself. */
export interface Piece {
  /** The file in which it stands, where one needs to know. */
  in?: string | undefined;
  /** The lines to show, as code; or a sentence, where there is nothing that could be shown. */
  shown: { code: string; language: 'yaml' | 'markdown' | 'text' } | { said: string };
  files: Files;
}

interface Where {
  /** The file; without it, the story of the small site. */
  in?: string;
  /** Other files that belong to it. */
  with?: Files;
}

const STORY = 'stories/bees/index.md';

/**
 * Fields of a file of the small site, in the place of its own of the same names.
 *
 * @param lines as one would write them, right or wrong
 * @param where the file; and in `without`, the fields that it is to lack
 */
export function fields(lines: string, where: Where & { without?: readonly string[] } = {}): Piece {
  const path = where.in ?? STORY;
  return {
    in: where.in,
    shown: { code: lines, language: 'yaml' },
    files: { ...where.with, [path]: withFields(textOf(path), lines, where.without) },
  };
}

/**
 * The text of a file of the small site.
 *
 * @param where the file; and in `under`, fields that are not shown, in the place of its own
 */
export function text(lines: string, where: Where & { under?: string } = {}): Piece {
  const path = where.in ?? STORY;
  const { before, head, end } = apart(withFields(textOf(path), where.under ?? ''));
  return {
    in: where.in,
    shown: { code: lines, language: 'markdown' },
    files: { ...where.with, [path]: `${before}${head}${end}\n${lines}\n` },
  };
}

/** A whole file. */
export const file = (path: string, code: string, others: Files = {}): Piece => ({
  in: path,
  shown: { code, language: path.endsWith('.yaml') ? 'yaml' : 'markdown' },
  files: { ...others, [path]: `${code}\n` },
});

/** The names of files, where these are what matters. What lies there is not shown. */
export const names = (files: Files, others: Files = {}): Piece => ({
  shown: {
    code: Object.keys(files)
      .filter((path) => files[path] !== undefined)
      .map((path) => `content/${path}`)
      .join('\n'),
    language: 'text',
  },
  files: { ...others, ...files },
});

/** A sentence, where there is nothing to show. */
export const said = (sentence: string, files: Files = {}): Piece => ({ shown: { said: sentence }, files });

/** The text of a file of the small site. */
export function textOf(path: string): string {
  const found = smallSite[path];
  if (typeof found !== 'string') throw new Error(`The small site has no text ${path}.`);
  return found;
}

/** A file of the small site with other words in the place of some. */
export const changed = (path: string, ...changes: readonly (readonly [from: string, to: string])[]): string =>
  changes.reduce((text, [from, to]) => text.replace(from, to), textOf(path));

/** A file with some fields in the place of its own. */
function withFields(whole: string, lines: string, without: readonly string[] = []): string {
  const { before, head, end, body } = apart(whole);
  const gone = new Set([...fieldNames(lines), ...without]);
  const kept = head.split(/^(?=[\w-]+:)/m).filter((field) => !gone.has(fieldNames(field)[0] ?? ''));
  return `${before}${kept.join('')}${lines && `${lines}\n`}${end}${body}`;
}

/** The fields of a file, the lines of hyphens round them, and the text. */
function apart(whole: string): { before: string; head: string; end: string; body: string } {
  const [, before = '', head = whole, end = '', body = ''] = /^(---\n)(.*?\n)(---\n)(.*)$/s.exec(whole) ?? [];
  return { before, head, end, body };
}

const fieldNames = (lines: string) => [...lines.matchAll(/^([\w-]+):/gm)].map(([, name = '']) => name);
