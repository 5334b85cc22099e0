/** What the guide for editors says of commands, files, fields and its own pages is true. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { collectionNames } from '../content-model/collection-names.ts';
import { guideFolder } from '../content-model/content-files.ts';
import { bestBet, searchSettingsSchema } from '../content-model/search-settings.ts';
import { searchTestsSchema } from '../content-model/search-tests.ts';
import { redirectsSchema } from '../content-model/settings.ts';
import { textTree } from '../markdown/text-tree.ts';
import { proseOf } from '../checks/reading/sentences.ts';
import { readBody } from '../checks/reading/body-words.ts';
import { fieldsOfEntry, type EntryField } from './entry-fields.ts';

const FOLDER = `content/${guideFolder}`;
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const guides = names.map((name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  return { name, text, tree: textTree(text, 'md') as Root };
});

/** What stands in a guide as code: in a line, or in a block of some language. */
function codeIn(tree: Root, language?: string): string[] {
  const found: string[] = [];
  visit(tree as Nodes, (node) => {
    if (language === undefined ? node.type === 'inlineCode' : node.type === 'code' && node.lang === language)
      found.push((node as { value: string }).value);
  });
  return found;
}

const places = new Map<string, Set<string>>();

/** The places of a file of Markdown that a link may lead to, as GitHub makes them. */
function placesOf(file: string): Set<string> {
  const known = places.get(file) ?? readPlaces(readFileSync(file, 'utf8'));
  places.set(file, known);
  return known;
}

function readPlaces(text: string): Set<string> {
  const slugger = new GithubSlugger();
  const places = new Set([...text.matchAll(/<a id="([\w-]+)"><\/a>/g)].map(([, id = '']) => id));
  visit(textTree(text, 'md') as Nodes, 'heading', (heading) => void places.add(slugger.slug(toString(heading))));
  return places;
}

test('every guide is one that the first page leads to', () => {
  const first = guides.find(({ name }) => name === 'README.md')?.text ?? '';
  for (const name of names.filter((each) => each !== 'README.md')) expect(first).toContain(`](${name})`);
});

test.for(guides)('every link of $name leads to a file and a place that are there', ({ name, tree }) => {
  visit(tree as Nodes, 'link', ({ url }) => {
    if (/^(?:[a-z]+:|\/)/.test(url)) return; // It leads to another site, or stands in a sentence of the check.
    const [path = '', anchor] = url.split('#');
    const file = posix.join(FOLDER, path === '' ? name : path);
    expect(existsSync(file), url).toBe(true);
    if (anchor !== undefined) expect([...placesOf(file)], url).toContain(anchor);
  });
});

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** What a command says that it can do. */
const helpOf = (command: string) =>
  spawnSync(process.execPath, [...(scripts[command]?.split(' ').slice(1) ?? []), '--help'], { encoding: 'utf8' })
    .stdout;

test('every command that a guide names is there, and has the options that it names', () => {
  const written = /\bnpm (?:run )?[a-z]+(?:-[a-z]+)*(?: -- [^`\n]+)?/g;
  const named = new Set(guides.flatMap(({ text }) => [...text.matchAll(written)].map(([each]) => each)));
  expect(named.size).toBeGreaterThan(5);
  for (const each of named) {
    const [, command = '', options = ''] = /^npm (?:run )?([a-z-]+)(?: -- (.+))?$/.exec(each) ?? [];
    expect(scripts, each).toHaveProperty(command);
    const help = options ? helpOf(command) : '';
    for (const [word] of options.matchAll(/^[a-z]+|--[a-z-]+/g)) expect(help, each).toContain(word);
  }
});

/** The part of a guide that people write. The other part is made, and names files of made-up examples. */
const byHand = (text: string) => textTree(text.replace(/<!-- generated[^]*?<!-- end[^\n]*/g, ''), 'md') as Root;

test.for(guides)('every file and folder of the project that $name names is there', ({ text }) => {
  const paths = codeIn(byHand(text)).filter((code) => /^(?:content|src|scripts|README)\b/.test(code));
  for (const path of paths) expect(existsSync(path), path).toBe(true);
});

/** The names of all fields, however deep they lie. */
const fieldNames = new Set([
  ...collectionNames.flatMap((name) => fieldsOfEntry(name).flatMap(namesWithin)),
  ...[redirectsSchema.element, searchSettingsSchema, bestBet, searchTestsSchema.element].flatMap(({ shape }) =>
    Object.keys(shape),
  ),
]);
function namesWithin({ path, fields }: EntryField): string[] {
  return [String(path.at(-1)), ...fields.flatMap(namesWithin)];
}

test.for(guides)('every field that $name names is one', ({ text }) => {
  const tree = byHand(text);
  const inLines = codeIn(tree).flatMap((code) => /^([a-z]\w+):(?: |$)/i.exec(code)?.[1] ?? []);
  const inBlocks = codeIn(tree, 'yaml').flatMap((code) => keysOf(parse(code)));
  for (const name of [...inLines, ...inBlocks]) expect(fieldNames, name).toContain(name);
});

function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(keysOf)];
}

test.for(guides)('no sentence of $name has more than 25 words', ({ text }) => {
  const start = { file: '', line: 1, column: 1 };
  const { sentences } = proseOf({ entry: undefined as never, ...readBody(text, 'md', () => start) });
  const long = sentences.filter(({ kind, words }) => kind !== 'cell' && words.length > 25);
  expect(long.map(({ words }) => words.join(' '))).toEqual([]);
});
