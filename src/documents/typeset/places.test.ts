import { expect, test } from 'vitest';
import { cells } from '../../../tests/support/sample-document.ts';
import { placesOf } from './places.ts';

const places = (head: string[], ...rows: string[][]) =>
  placesOf(
    cells(...head),
    rows.map((row) => cells(...row)),
  ).map((row) => row.map((place) => place && `${place.kind} ${place.room}: ${place.title}`));

test('a cell without words is written in; one place in a row is named for the row', () => {
  expect(places(['About you', 'Write here'], ['Name', ''], ['What would you like to learn?', ''])).toEqual([
    [undefined, 'line 12: Name'],
    [undefined, 'lines 30: What would you like to learn?'],
  ]);
});

test('what asks for a number has a line, a long label some room, and a question room for sentences', () => {
  const asked = [
    'How many people came?',
    'What the WLA will find out, and by when exactly',
    'What? Use three sentences.',
  ];
  expect(places(['Ask', 'Write'], ...asked.map((each) => [each, ''])).map(([, place]) => place)).toEqual([
    `line 12: ${asked[0]}`,
    `lines 20: ${asked[1]}`,
    `lines 30: ${asked[2]}`,
  ]);
});

test('several places in a row are named for the row and the column', () => {
  expect(places(['Who', 'Name', 'Date'], ['WLA', '', ''])).toEqual([
    [undefined, 'lines 12: WLA: Name', 'lines 12: WLA: Date'],
  ]);
});

test('in a row without words, places are named for its number, and the only row has much room', () => {
  expect(places(['Skill', 'Where'], ['', ''], ['', ''])).toEqual([
    ['lines 20: Row 1: Skill', 'lines 20: Row 1: Where'],
    ['lines 20: Row 2: Skill', 'lines 20: Row 2: Where'],
  ]);
  expect(places(['Now', 'Later'], ['', ''])).toEqual([['lines 30: Now', 'lines 30: Later']]);
});

test('many rows without words have room for two short lines', () => {
  const [first] = places(['Skill', 'Where'], ...Array.from({ length: 6 }, () => ['', '']));
  expect(first).toEqual(['lines 12: Row 1: Skill', 'lines 12: Row 1: Where']);
});
