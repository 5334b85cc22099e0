import { chmodSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { frozen, writeFiles } from './write-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a file with a new name and the one that names it are written together', () => {
  const root = contentTree({ 'a/old.jpg': 'hive', 'a/index.md': 'old' });
  const files = new Map([
    ['a/index.md', bytes('new')],
    ['a/old.jpg', undefined],
    ['a/new.jpg', bytes('hive')],
  ]);
  expect(
    writeFiles(
      root,
      files,
      new Map([
        ['a/old.jpg', bytes('hive')],
        ['a/index.md', bytes('old')],
      ]),
    ),
  ).toEqual([]);
  expect(readdirSync(join(root, 'a')).sort()).toEqual(['index.md', 'new.jpg']);
  expect(readFileSync(join(root, 'a/index.md'), 'utf8')).toBe('new');
});

test('what somebody saved in the meantime is not written over, nor is anything that belongs to it', () => {
  const root = contentTree({ 'a.md': 'one', 'b.md': 'two' });
  writeFileSync(join(root, 'b.md'), 'saved since');
  const files = new Map([
    ['a.md', bytes('1')],
    ['b.md', bytes('2')],
  ]);
  expect(
    writeFiles(
      root,
      files,
      new Map([
        ['a.md', bytes('one')],
        ['b.md', bytes('two')],
      ]),
    ),
  ).toEqual(['b.md']);
  expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('one');
});

test('a file that appeared in the meantime is not written over', () => {
  const root = contentTree({ 'new.jpg': 'another' });
  expect(writeFiles(root, new Map([['new.jpg', bytes('hive')]]), new Map())).toEqual(['new.jpg']);
});

test('where writing fails, the old files are there as before', () => {
  const root = contentTree({ 'old.jpg': 'hive' });
  const files = new Map([
    ['old.jpg', undefined],
    ['nowhere/new.jpg', bytes('hive')],
  ]);
  expect(() => writeFiles(root, files, new Map([['old.jpg', bytes('hive')]]))).toThrow('ENOENT');
  expect(readdirSync(root)).toEqual(['old.jpg']);
});

test('links, read-only files and what lies elsewhere are frozen; others are not', () => {
  const root = contentTree({ 'a/plain.md': '', 'a/locked.md': '' });
  symlinkSync(join(root, 'a/plain.md'), join(root, 'a/link.md'));
  symlinkSync(tmpdir(), join(root, 'b'));
  chmodSync(join(root, 'a/locked.md'), 0o444);
  expect(['a/plain.md', 'a/new.md'].map((file) => frozen(root, file))).toEqual([undefined, undefined]);
  expect(['a/link.md', 'a/locked.md', 'b/x.md', '../x.md', 'c/x.md', 'a'].map((file) => frozen(root, file)))
    .toMatchInlineSnapshot(`
    [
      "It is a link or a folder, not a file.",
      "It may not be written, so nothing was changed. Allow writing to it and its folder, then try again.",
      "It lies outside the content.",
      "It lies outside the content.",
      "It may not be written, so nothing was changed. Allow writing to it and its folder, then try again.",
      "It is a link or a folder, not a file.",
    ]
  `);
});
