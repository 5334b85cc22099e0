import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEntryFile } from './entry-file.ts';

let root: string;
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'wla-entry-'))));
afterEach(() => rmSync(root, { recursive: true }));

test('a Markdown file gives its fields and its text, with the line on which the text begins', () => {
  writeFileSync(join(root, 'a.md'), '---\ntitle: Bees\n---\n\nThey hum.\n');
  const { fields, body, problems } = readEntryFile(root, { path: 'a.md', format: 'md' });
  expect(fields?.value).toEqual({ title: 'Bees' });
  expect(body).toEqual({ file: 'a.md', text: '\nThey hum.\n', firstLine: 4, format: 'md' });
  expect(problems).toEqual([]);
});

test('a YAML file gives its fields alone', () => {
  writeFileSync(join(root, 'a.yaml'), 'term: Hive\n');
  const { fields, body } = readEntryFile(root, { path: 'a.yaml', format: 'yaml' });
  expect(fields?.value).toEqual({ term: 'Hive' });
  expect(body).toBeUndefined();
});

test('the text is kept where the fields cannot be read, so that both are checked in one go', () => {
  writeFileSync(join(root, 'a.md'), '---\ntitle: "Bees\n---\n\nThey hum.\n');
  const { body, problems } = readEntryFile(root, { path: 'a.md', format: 'md' });
  expect(body?.text).toBe('\nThey hum.\n');
  expect(problems.map(({ id }) => id)).toEqual(['yaml-syntax']);
});

test('the fingerprint changes with any byte of the file', () => {
  const print = (content: string) => {
    writeFileSync(join(root, 'a.yaml'), content);
    return readEntryFile(root, { path: 'a.yaml', format: 'yaml' }).digest;
  };
  expect(print('term: Hive\n')).toBe(print('term: Hive\n'));
  expect(print('term: Hive\n')).not.toBe(print('term: Hive \n'));
});

test('a file that cannot be opened is a problem, not a crash', () => {
  mkdirSync(join(root, 'folder.md'));
  expect(readEntryFile(root, { path: 'folder.md', format: 'md' }).problems).toMatchObject([
    { what: 'The file cannot be read (EISDIR).' },
  ]);
  expect(readEntryFile(root, { path: 'nowhere.md', format: 'md' }).problems).toMatchObject([
    { what: 'The file cannot be read (ENOENT).' },
  ]);
});

test('a file that is far larger than any text is refused before it is read, and so are fields without end', () => {
  const whats = (path: string, content: string) => {
    writeFileSync(join(root, path), content);
    const format = path.endsWith('md') ? 'md' : 'yaml';
    return readEntryFile(root, { path, format }).problems.map(({ what }) => what);
  };
  expect(whats('a.md', 'a'.repeat(5_000_000))).toMatchInlineSnapshot(`
    [
      "The file has 5,000 kilobytes, and 500 is the most that the site reads.",
    ]
  `);
  expect(whats('b.md', `---\nlist: [${'a,'.repeat(150_000)}]\n---\n`)).toMatchInlineSnapshot(`
    [
      "The list of fields has 301 kilobytes, and 100 is the most that the site reads.",
    ]
  `);
});

test('YAML that is nested without end, or whose aliases would explode, is a problem of its file', () => {
  const whats = (content: string) => {
    writeFileSync(join(root, 'a.yaml'), content);
    return readEntryFile(root, { path: 'a.yaml', format: 'yaml' }).problems.map(({ what }) => what);
  };
  const tooDeep = ['The fields cannot be read from here: they are nested too deep.'];
  expect(whats(`a: ${'['.repeat(20_000)}`)).toEqual(tooDeep);
  expect(whats('? '.repeat(10_000))).toEqual(tooDeep);
  expect(whats(Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'))).toEqual(tooDeep);
  expect(whats(`a: "\n`.repeat(2_001)).length).toBeLessThan(100);
  const bomb = [...'bcdefghi'].map((name, i) => `${name}: &${name} [${`*${'abcdefgh'[i]},`.repeat(9)}]`).join('\n');
  expect(whats(`a: &a [x]\n${bomb}\n`)[0]).toMatchInlineSnapshot(
    `"The fields cannot be read from here: text that begins with &, * or ! needs "double quotes"."`,
  );
});
