import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { sourceLines } from './source-lines.ts';

test('lines are those that the check counts, whichever way they end', () => {
  const at = sourceLines(
    contentTree({ 'a.md': '\ufeffone\r\ntwo\rthree\nfour', 'b.md': Buffer.from('caf\xe9', 'latin1') }),
  );
  expect([1, 2, 3, 4, 5].map((line) => at('a.md', line))).toEqual(['one', 'two', 'three', 'four', undefined]);
  expect(at('b.md', 1)).toBe('caf\ufffd');
  expect(at('missing.md', 1)).toBeUndefined();
});

test('nothing outside the content is shown, by whatever way it is named', () => {
  const root = contentTree({ 'a.md': 'one' });
  const elsewhere = mkdtempSync(join(tmpdir(), 'wla-elsewhere-'));
  onTestFinished(() => rmSync(elsewhere, { recursive: true }));
  writeFileSync(join(elsewhere, 'secret.md'), 'secret');
  symlinkSync(join(elsewhere, 'secret.md'), join(root, 'link.md'));
  symlinkSync(elsewhere, join(root, 'stories'));
  const at = sourceLines(root);
  expect(at('link.md', 1)).toBeUndefined();
  expect(at('stories/secret.md', 1)).toBeUndefined();
  expect(at(join('..', elsewhere.split('/').at(-1) ?? '', 'secret.md'), 1)).toBeUndefined();
  expect(at('.', 1)).toBeUndefined();
});
