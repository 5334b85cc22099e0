import { expect, test } from 'vitest';
import { readPageText } from './page-text.ts';

const data = {
  url: '/a/',
  content: 'Bees. Why bees? They hum. How they live. In hives.',
  meta: {},
  anchors: [
    { element: 'h2', id: 'how', text: 'How they live', location: 5 },
    { element: 'h2', id: 'why', text: 'Why bees?', location: 1 },
    { element: 'p', id: 'hum', text: 'They hum', location: 3 },
    { element: 'h2', id: 'gone', text: 'Gone', location: 99 },
  ],
};

test('the text is parted where headings stand', () => {
  const { tokens, sections } = readPageText(data, []);
  expect(
    sections.map(({ id, from, to }) => [
      id,
      tokens
        .slice(from, to)
        .map(({ word }) => word)
        .join(' '),
    ]),
  ).toEqual([
    [undefined, 'bees'],
    ['why', 'why bees they hum'],
    ['how', 'how they live in hives'],
  ]);
});

test('each word is marked with the concept to which it belongs', () => {
  const concepts = ['bee', 'hive'].map((word) => ({ word, alternatives: [{ words: [word], weight: 1 }] }));
  const { marks } = readPageText(data, concepts);
  expect(marks).toEqual([0, undefined, 0, undefined, undefined, undefined, undefined, undefined, undefined, 1]);
});
