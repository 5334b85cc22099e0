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
