import { expect, test } from 'vitest';
import { askRule, askStory } from '../../../tests/support/ask-rule.ts';
import { story } from '../../../tests/support/content-tree.ts';
import { spelling } from './spelling.ts';

test('slips and American spellings get the British word, at their own line and column', async () => {
  expect(
    await askStory(spelling, 'We recieve a color\nand **organize** the center.\n\nTraveling bees analyze programs.'),
  ).toMatchInlineSnapshot(`
    [
      "16:4 "recieve" is not how we spell it. Did you mean "receive"? If it is right as it is, add it to words.txt.",
      "16:14 "color" is not how we spell it. Did you mean "colour"? If it is right as it is, add it to words.txt.",
      "17:7 "organize" is not how we spell it. Did you mean "organise"? If it is right as it is, add it to words.txt.",
      "17:22 "center" is not how we spell it. Did you mean "centre"? If it is right as it is, add it to words.txt.",
      "19:1 "Traveling" is not how we spell it. Did you mean "Travelling"? If it is right as it is, add it to words.txt.",
      "19:16 "analyze" is not how we spell it. Did you mean "analyse"? If it is right as it is, add it to words.txt.",
    ]
  `);
});

test('words in headings, links, components, tables and fields are read; code and addresses are not', async () => {
  const text =
    '## A neccessary hive\n\n[a wrod](/x/)\n\n:::callout{title="Definately"}\n> a hvie\n:::\n\n| coloum |\n| - |\n\n`cdoe` www.exmaple.org a@exmaple.org ./hvie.jpg #hvie';
  expect((await askStory(spelling, text)).map((found) => found.split(' ').slice(0, 2).join(' ')))
    .toMatchInlineSnapshot(`
    [
      "16:6 "neccessary"",
      "18:4 "wrod"",
      "20:19 "Definately"",
      "21:5 "hvie"",
      "24:3 "coloum"",
    ]
  `);
});

test('prizes, sizes and other words with a z of their own stay as they are', async () => {
  expect(await askStory(spelling, 'A prize of any size: seize it. Capsized, resized, baize and maize.')).toEqual([]);
});

test('what the rule of house terms reports is not reported twice', async () => {
  expect(await askStory(spelling, 'Two wlas met a lead WLA.')).toEqual([]);
});

test('a name without its capital letter is given with it', async () => {
  expect(await askStory(spelling, 'We went to cornwall in january.')).toMatchInlineSnapshot(`
    [
      "16:12 "cornwall" is not how we spell it. Did you mean "Cornwall"? If it is right as it is, add it to words.txt.",
      "16:24 "january" is not how we spell it. Did you mean "January"? If it is right as it is, add it to words.txt.",
    ]
  `);
});

test('a name inside a sentence is left alone, and so is the same name at the start of one', async () => {
  expect(await askStory(spelling, 'Then Zbigniev came. Zbigniev’s hive hummed.')).toEqual([]);
});

test('the words of the tree are known, with their capitals and without', async () => {
  const files = { 'stories/bees.md': story('', 'Apiarize the hivelet. Hivelets!'), 'words.txt': '# Ours\nhivelet\n' };
  expect(await askRule(spelling, files)).toMatchInlineSnapshot(`
    [
      "16:1 "Apiarize" is not how we spell it. Did you mean "Aphorize"? If it is right as it is, add it to words.txt.",
      "16:23 "Hivelets" is not how we spell it. Did you mean "Hivelet"? If it is right as it is, add it to words.txt.",
    ]
  `);
});

test('lines that end as on Windows and a mark at the start of the file do not shift the place', async () => {
  const file = `\uFEFF${story('', 'Bees\n\nA hvie 🐝 hvie.')}`.replaceAll('\n', '\r\n');
  expect((await askRule(spelling, { 'stories/bees.md': file })).map((found) => found.split(' ')[0])).toEqual([
    '18:3',
    '18:11',
  ]);
});
