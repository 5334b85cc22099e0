import { expect, test } from 'vitest';
import { askRule, askStory } from '../../../tests/support/ask-rule.ts';
import { story } from '../../../tests/support/content-tree.ts';
import { abbreviations } from './abbreviations.ts';

test('an abbreviation that nothing explains is reported once', async () => {
  expect(await askStory(abbreviations, 'The BKA met. BKAs keep bees, says the BKA.')).toMatchInlineSnapshot(`
    [
      "16:5 "BKA" is not explained on this page, and is not in the glossary. Write the words in full the first time, with (BKA) after them, or add it to the glossary.",
    ]
  `);
});

test('one that is explained anywhere on the page, either way round, is left alone', async () => {
  expect(
    await askStory(
      abbreviations,
      'The BKA met the Hive Trust (HT).\n\n> Bee Keepers’ Association (BKA)\n\nWBC (the Wax and Bee Club) did.',
    ),
  ).toEqual([]);
});

test('the glossary explains for every page', async () => {
  const term = 'term: BKA\nstandsFor: Bee Keepers’ Association\ndefinition: Keepers of bees.\nalsoKnownAs: [BKL]\n';
  expect(
    await askRule(abbreviations, { 'stories/bees.md': story('', 'BKA and BKLs.'), 'glossary/bka.yaml': term }),
  ).toEqual([]);
});

test('what everybody knows, names, postcodes in a row and shouting are left alone', async () => {
  expect(
    await askStory(
      abbreviations,
      'In the UK, on TV: BG Futures, OCN London, GOV.UK. Postcodes LN, PE and NG. STOP! B12 and A4.',
    ),
  ).toEqual([]);
});
