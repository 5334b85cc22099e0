import { expect, test } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

test('front matter and text are parted, each with the line on which it begins', () => {
  expect(splitFrontMatter('---\ntitle: Bees\n---\n\nA hive.\n', 'a.md')).toEqual({
    fields: 'title: Bees',
    fieldsLine: 2,
    body: '\nA hive.\n',
    bodyLine: 4,
  });
});

test('blank lines may stand in front, and spaces after the hyphens', () => {
  expect(splitFrontMatter('\n\n---  \ntitle: Bees\n---\t\nA hive.', 'a.md')).toEqual({
    fields: 'title: Bees',
    fieldsLine: 4,
    body: 'A hive.',
    bodyLine: 6,
  });
});

test('a line across the page in the text is not taken for the end of the front matter', () => {
  expect(splitFrontMatter('---\na: 1\n---\nOne\n\n---\n\nTwo', 'a.md')).toMatchObject({
    fields: 'a: 1',
    body: 'One\n\n---\n\nTwo',
  });
});

test('front matter and text may be empty', () => {
  expect(splitFrontMatter('---\n---', 'a.md')).toEqual({ fields: '', fieldsLine: 2, body: '', bodyLine: 3 });
});

test('front matter that does not begin, does not end or is indented is a problem at its line', () => {
  const found = (text: string) => {
    const split = splitFrontMatter(text, 'a.md');
    return 'problem' in split ? `${split.problem.line}: ${split.problem.id}` : 'split';
  };
  expect(found('A hive.\n---\n')).toBe('1: front-matter-missing');
  expect(found('\n----\na: 1\n----\n')).toBe('2: front-matter-missing');
  expect(found('\n  ---\na: 1\n---\n')).toBe('2: front-matter-indented');
  expect(found('---\na: 1\n\nA hive.\n')).toBe('1: front-matter-unclosed');
});
