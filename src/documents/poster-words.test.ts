import { expect, test } from 'vitest';
import { cells, paragraph, words } from '../../tests/support/sample-document.ts';
import type { Block } from './document.ts';
import { findPoster } from './poster-words.ts';

const heading: Block = { type: 'heading', level: 2, content: words('Ask me about bees') };
const table: Block = {
  type: 'table',
  head: cells('Your keeper', 'Ask for me'),
  rows: [cells('Name', ''), cells('Best time', 'Noon')],
};

test('a poster is a heading, what it says, and a table to fill in', () => {
  const before = paragraph('Print it.');
  const after = paragraph('The end.');
  const found = findPoster([
    before,
    heading,
    paragraph('I work here too. I can help you take a first step.'),
    table,
    after,
  ]);
  expect(found).toEqual({
    before: [before],
    poster: {
      headline: words('Ask me about bees'),
      lines: ['I work here too.', 'I can help you take a first step.'],
      head: [words('Your keeper'), words('Ask for me')],
      labels: [
        { label: words('Name'), answer: [] },
        { label: words('Best time'), answer: words('Noon') },
      ],
    },
    after: [after],
  });
});

test('short sentences share a line', () => {
  const found = findPoster([heading, paragraph('Maths? Bees? Tell us what you want to try.'), table]);
  expect(found?.poster.lines).toEqual(['Maths? Bees?', 'Tell us what you want to try.']);
});

test('what does not fit on a poster is none', () => {
  expect(findPoster([])).toBeUndefined();
  expect(findPoster([paragraph('Only words.')])).toBeUndefined();
  expect(findPoster([heading, paragraph('No table.')])).toBeUndefined();
  expect(
    findPoster([heading, paragraph('One line that is far too long for the size that lines have on posters.'), table]),
  ).toBeUndefined();
  const lines = ['First of them.', 'Second.', 'Third.', 'Fourth.'].map((line) => paragraph(line));
  expect(findPoster([heading, ...lines, table])).toBeUndefined();
  const rows = Array.from({ length: 6 }, () => cells('Label', ''));
  expect(findPoster([heading, { type: 'table', head: [], rows }])).toBeUndefined();
  expect(findPoster([heading, { type: 'table', head: cells('A', 'B', 'C'), rows: [] }])).toBeUndefined();
});
