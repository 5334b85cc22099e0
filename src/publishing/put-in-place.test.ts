import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { putInPlace } from './put-in-place.ts';

test('a finished site takes the place of the last one, and nothing of either lies about', () => {
  const root = contentTree({ 'new/index.html': 'New', 'dist/index.html': 'Old', 'dist/gone/index.html': 'Old' });
  putInPlace(join(root, 'new'), join(root, 'dist'));
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('New');
  expect(existsSync(join(root, 'dist/gone'))).toBe(false);
  expect(readdirSync(root)).toEqual(['dist']);
});

test('the first site is put where there was none, in folders that there were not', () => {
  const root = contentTree({ 'new/index.html': 'New' });
  putInPlace(join(root, 'new'), join(root, 'sites/dist'));
  expect(readFileSync(join(root, 'sites/dist/index.html'), 'utf8')).toBe('New');
});

test('what an earlier run left behind is cleared away', () => {
  const root = contentTree({
    'new/index.html': 'New',
    'dist/index.html': 'Old',
    '.dist.next/a': '',
    '.dist.previous/a': '',
  });
  putInPlace(join(root, 'new'), join(root, 'dist'));
  expect(readdirSync(root)).toEqual(['dist']);
});

test('where there is nothing to put in place, the last site stays', () => {
  const root = contentTree({ 'dist/index.html': 'Old' });
  expect(() => putInPlace(join(root, 'new'), join(root, 'dist'))).toThrow('ENOENT');
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('Old');
});
