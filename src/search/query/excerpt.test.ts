import { expect, test } from 'vitest';
import { excerptOf, openingOf } from './excerpt.ts';
import { readPageText } from './page-text.ts';

const page = (content: string, ...words: string[]) =>
  readPageText(
    { url: '/', content, meta: {}, anchors: [] },
    words.map((word) => ({ word, alternatives: [{ words: [word], weight: 1 }] })),
  );
const passage = (content: string, ...words: string[]) => {
  const read = page(content, ...words);
  return excerptOf(
    read,
    words.map(() => 1),
    0,
    read.tokens.length,
  );
};
const text = (content: string, ...words: string[]) =>
  passage(content, ...words)
    .pieces.map(({ text: one, marked }) => (marked ? `[${one}]` : one))
    .join('');

test('an excerpt begins with its sentence', () => {
  expect(text(`One. Two bees hum. ${'Word. '.repeat(40)}`, 'bees')).toMatch(/^Two \[bees\] hum\. Word\./);
});

test('where little follows, the sentences before are shown as well', () => {
  expect(text('One. Two bees hum. Three.', 'bees')).toBe('One. Two [bees] hum. Three.');
  expect(text(`${'word '.repeat(40)}. One. Two bees hum.`, 'bees')).toBe('One. Two [bees] hum.');
});

test('where its sentence began long before, an excerpt begins in the middle', () => {
  const long = `${'word '.repeat(20)}bees ${'word '.repeat(40)}`;
  const shown = text(long, 'bees');
  expect(shown.startsWith('… word word word word word word [bees] word')).toBe(true);
  expect(shown.endsWith('word …')).toBe(true);
  expect(shown.split(' ').length).toBe(32);
});

test('the passage with more of what was asked is better, and of equals the first', () => {
  expect(text(`Bees. ${'Word. '.repeat(40)}Bees and maths.`, 'bees', 'maths')).toMatch(/\[Bees\] and \[maths\]\.$/);
  expect(text(`Bees one. ${'Word. '.repeat(40)}Bees two.`, 'bees')).toMatch(/^\[Bees\] one\./);
});

test('the address repeats a few words of one sentence', () => {
  expect(passage('We keep bees on the roof of the works.', 'bees').words).toBe('bees on the roof of');
  expect(passage('They hum. We keep fat bees. Bees hum.', 'bees').words).toBe('We keep fat bees');
  expect(passage('One. Bees. They hum.', 'bees').words).toBe('Bees');
});

test('a text of nothing has no excerpt', () => {
  expect(passage('', 'bees')).toMatchObject({ pieces: [], worth: 0, words: '' });
});

test('the beginning of a text is cut where it is long', () => {
  const read = page('word '.repeat(100));
  expect(openingOf(read, 0, read.tokens.length)).toEqual([{ text: `${'word '.repeat(45).trim()} …`, marked: false }]);
});
