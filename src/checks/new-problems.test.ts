import { expect, test } from 'vitest';
import { problem } from '../content-model/problem.ts';
import { newProblems } from './new-problems.ts';

const html = (line: number, written = '<b>', file = 'a.md') =>
  problem('text-html', { file, line, column: 1 }, { html: written });

test('what was there before is not new, wherever in its file it has moved to', () => {
  expect(newProblems([html(9)], [html(2)])).toEqual([]);
  expect(newProblems([html(9)], [])).toEqual([html(9)]);
});

test('another file, another mistake, or another sentence is new', () => {
  expect(newProblems([html(2, '<i>'), html(2, '<b>', 'b.md')], [html(2)])).toHaveLength(2);
});

test('of three where there were two, the one that stands at no old place is new', () => {
  expect(newProblems([html(1), html(5), html(9)], [html(9), html(1)])).toEqual([html(5)]);
  expect(newProblems([html(2), html(6), html(10)], [html(1), html(5)])).toHaveLength(1);
});
