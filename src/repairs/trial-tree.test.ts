import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { trialTree } from './trial-tree.ts';

test('what is put into the copy does not reach the content, and the copy goes', () => {
  const root = contentTree({ 'stories/bees.md': 'bees', 'stories/bees.jpg': 'hive' });
  symlinkSync('/etc', join(root, 'stories/link'));
  const trial = trialTree(root);
  expect(lstatSync(join(trial.root, 'stories/link')).isSymbolicLink()).toBe(true);
  expect(existsSync(join(trial.root, 'stories/link/passwd'))).toBe(false);
  trial.put(
    new Map([
      ['stories/bees.md', new TextEncoder().encode('wax')],
      ['stories/bees.jpg', undefined],
    ]),
  );
  expect(readFileSync(join(trial.root, 'stories/bees.md'), 'utf8')).toBe('wax');
  expect(readFileSync(join(root, 'stories/bees.md'), 'utf8')).toBe('bees');
  expect(existsSync(join(root, 'stories/bees.jpg'))).toBe(true);
  trial.remove();
  expect(existsSync(trial.root)).toBe(false);
});
