import { expect, test } from 'vitest';
import { askRule, askStory } from '../../../tests/support/ask-rule.ts';
import { event, story } from '../../../tests/support/content-tree.ts';
import { documentLetters } from './document-letters.ts';

test('letters that no font has are told once a paragraph, with the place of the first', async () => {
  expect(await askStory(documentLetters, 'Bees.\n\nTea is 茶 and 茶.\n\n- हिन्दी in 日本語')).toMatchInlineSnapshot(`
    [
      "18:8 No font of our PDFs has the letter "茶". Write it in words or in other letters. Otherwise the PDF has � in its place.",
      "20:3 No font of our PDFs has the letters "हिन्दी", or others here. Write it in words or in other letters. Otherwise the PDF has � in its place.",
    ]
  `);
});

test('the letters of Europe, Hebrew, Arabic, emoji and signs are there', async () => {
  expect(await askStory(documentLetters, 'Zoë, Łukasz, Ειρήνη, Надія, שלום, سلام, 🐝, 👩🏽‍💻, ☐ and → are fine.')).toEqual(
    [],
  );
});

test('a field is looked at too', async () => {
  const files = { 'stories/bees.md': story().replace('in the canteen', 'and 茶') };
  expect(await askRule(documentLetters, files)).toEqual([expect.stringMatching(/^2:17 /)]);
});

test('what has no PDF may have any letters', async () => {
  expect(await askRule(documentLetters, { 'events/bee-day.md': `${event()}\nTea is 茶.\n` })).toEqual([]);
});
