import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { pathOf, placeEntry } from './place-entry.ts';

test('a story has a folder, other entries are files', () => {
  expect(pathOf({ collection: 'stories', folder: true }, 'bees')).toBe('stories/bees/index.md');
  expect(pathOf({ collection: 'topics' }, 'bees')).toBe('topics/bees.yaml');
});

test('a file is put in its place, and taken back with the folders that were made for it', () => {
  const root = contentTree({});
  const takeBack = placeEntry(root, 'stories/bees/index.md', 'Bees');
  expect(readFileSync(join(root, 'stories/bees/index.md'), 'utf8')).toBe('Bees');
  takeBack();
  expect(existsSync(join(root, 'stories'))).toBe(false);
});

test('a folder that was there, with pictures or without, stays', () => {
  const root = contentTree({ 'stories/bees/hive.jpg': 'x' });
  placeEntry(root, 'stories/bees/index.md', 'Bees')();
  expect(existsSync(join(root, 'stories/bees/hive.jpg'))).toBe(true);
});

test('nothing is written over, and nothing through a link', () => {
  const root = contentTree({ 'guides/bees.md': 'first' });
  expect(() => placeEntry(root, 'guides/bees.md', 'second')).toThrow('There is a file guides/bees.md already.');
  expect(readFileSync(join(root, 'guides/bees.md'), 'utf8')).toBe('first');
  mkdirSync(join(root, 'elsewhere'));
  symlinkSync(join(root, 'elsewhere'), join(root, 'topics'), 'junction');
  expect(() => placeEntry(root, 'topics/bees.yaml', 'x')).toThrow('topics is not a plain folder');
});
