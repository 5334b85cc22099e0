import { expect, test } from 'vitest';
import { makeEdits, withEdits } from './edits.ts';
import { sourceText } from './source-text.ts';

const edit = (start: number, end: number, write: string) => ({ start, end, write, what: '' });

test('edits are made in their places, in any order, and of two that overlap the first stands', () => {
  expect(withEdits('one two three', [edit(8, 13, '3'), edit(0, 3, '1'), edit(1, 2, 'x')])).toBe('1 two 3');
});

test('where all edits together would change too much, those that do no harm are made', () => {
  const source = sourceText({ path: 'site.yaml', format: 'yaml' }, 'name: one two');
  const { source: next, made } = makeEdits(
    source,
    [edit(6, 9, '1'), edit(10, 13, 'bad')],
    (_before, { text }) => !text.includes('bad'),
  );
  expect(next.text).toBe('name: 1 two');
  expect(made).toHaveLength(1);
});
