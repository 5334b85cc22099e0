import { expect, test } from 'vitest';
import type { Inline } from '../document.ts';
import { tidySpaces } from './tidy-spaces.ts';

const text = (words: string, look = {}): Inline => ({ type: 'text', text: words, ...look });
const strong = (words: string) => text(words, { strong: true });

test('runs of spaces and line ends are one space, and none at the ends', () => {
  expect(tidySpaces([text('\n Bees \n\t hum '), strong(' loud \n')])).toEqual([text('Bees hum '), strong('loud')]);
});

test('there is none beside a break', () => {
  expect(tidySpaces([text('Bees '), { type: 'break' }, text('\nhum')])).toEqual([
    text('Bees'),
    { type: 'break' },
    text('hum'),
  ]);
});

test('there may be one beside a line to write on, a note or a picture', () => {
  const note: Inline = { type: 'note', number: '1' };
  expect(tidySpaces([text('Name: '), { type: 'answer' }, text(' Date'), note, text(' on')])).toEqual([
    text('Name: '),
    { type: 'answer' },
    text(' Date'),
    note,
    text(' on'),
  ]);
});

test('spaces at the edge of a link count', () => {
  const link = (words: string): Inline => ({ type: 'link', address: '/', content: [text(words)] });
  expect(tidySpaces([text('See '), link(' this '), text(' and'), link(' that ')])).toEqual([
    text('See '),
    link('this '),
    text('and'),
    link(' that'),
  ]);
});

test('neighbours of the same look are one, and what is empty goes', () => {
  expect(tidySpaces([text('Be'), text('es'), strong(' '), { type: 'link', address: '/', content: [] }])).toEqual([
    text('Bees'),
  ]);
});

test('spaces that are not to be broken stay', () => {
  expect(tidySpaces([text('\u00a0Bees\u00a0 \u2003hum\u00a0')])).toEqual([text('\u00a0Bees\u00a0 \u2003hum\u00a0')]);
});
