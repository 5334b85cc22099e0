import { expect, test } from 'vitest';
import { catalogue } from './problem-catalogue.ts';
import { inReadingOrder, problem, startOf } from './problem.ts';

test('a problem has its place, how grave it is, what is wrong and what to do', () => {
  expect(problem('file-empty', { file: 'guides/a.md', line: 3, column: 2 }, {})).toEqual({
    id: 'file-empty',
    severity: 'error',
    file: 'guides/a.md',
    line: 3,
    column: 2,
    what: 'The file is empty.',
    remedy: 'Write its front matter and text, or delete the file.',
  });
});

test('problems are put in the order in which one reads the files', () => {
  const at = (file: string, line: number, column: number) => problem('file-empty', { file, line, column }, {});
  const places = inReadingOrder([at('b', 1, 1), at('a', 10, 1), at('a', 9, 5), at('a', 9, 4)]).map(
    ({ file, line, column }) => `${file}:${line}:${column}`,
  );
  expect(places).toEqual(['a:9:4', 'a:9:5', 'a:10:1', 'b:1:1']);
});

test('only what concerns consent asks rather than stops', () => {
  const asking = Object.entries(catalogue).filter(([, { severity }]) => severity !== 'error');
  expect(asking.map(([id]) => id)).toEqual(['consent-review-due', 'consent-lapsed']);
});

test('the start of a file is its first line and column', () => {
  expect(startOf('a.md')).toEqual({ file: 'a.md', line: 1, column: 1 });
});
