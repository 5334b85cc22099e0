import { expect, test } from 'vitest';
import { askRule } from '../../../tests/support/ask-rule.ts';
import { story } from '../../../tests/support/content-tree.ts';
import { surnames } from './surnames.ts';

const naming = (how: string, title: string, text: string) =>
  askRule(surnames, {
    'stories/bees.md': story('naming: x', text)
      .replace(/title: .*/, `title: "${title}"`)
      .replace('naming: organisation\n', '')
      .replace('naming: x', `naming: ${how}`),
  });
const changed = (title: string, text: string) => naming('changed-name', title, text);

test('a surname beside a changed name is refused, by the name in the title or where the story says so', async () => {
  expect(await changed('Jane: a hive', 'Jane Keeper came.\n\nThen Jane\nO’Hara left.')).toMatchInlineSnapshot(`
    [
      "16:1 "Jane Keeper" looks like a surname, and this story has changed names, so it could show who somebody is. Write "Jane" alone.",
      "18:6 "Jane O’Hara" looks like a surname, and this story has changed names, so it could show who somebody is. Write "Jane" alone.",
    ]
  `);
  expect(await changed('A hive', 'Sam is not her real name. We call him Ali. Sam Keeper met Ali Wax.')).toHaveLength(2);
  expect(await changed('How Jane learned to count', 'It was Jane B. Keeper’s hive.')).toHaveLength(1);
});

test('a name is known by what the person does, and a title before a name gives a surname away', async () => {
  expect(await changed('A hive', 'Ali said yes. Then Ali Wax went.')).toHaveLength(1);
  expect(await changed('A hive', 'Ali Wax lives in a town.')).toHaveLength(1);
  expect(await naming('anonymous', 'A hive', 'Mrs Keeper and Dr. Wax came.')).toMatchInlineSnapshot(`
    [
      "16:1 "Mrs Keeper" looks like a surname, and this story names nobody, so it could show who somebody is. Say what they do in its place.",
      "16:16 "Dr. Wax" looks like a surname, and this story names nobody, so it could show who somebody is. Say what they do in its place.",
    ]
  `);
});

test('who agreed to a first name is given no surname; a firm may be named in full', async () => {
  expect(await naming('own-first-name', 'Hazel’s hive', 'Hazel Keeper came.')).toMatchInlineSnapshot(`
    [
      "16:1 "Hazel Keeper" looks like a surname, and this story gives first names alone, so it could show who somebody is. Write "Hazel" alone.",
    ]
  `);
  expect(await naming('organisation', 'Hazel’s hive', 'Hazel Keeper said so. Mr Wax came.')).toEqual([]);
});

test('a name alone, at the end of a sentence, beside small words, places and bodies is left alone', async () => {
  expect(
    await changed(
      'Jane’s hive',
      [
        'Jane came. Jane. The hive hummed. Ask Jane! Workplace Learning Advocates met Jane.',
        'She lives in Lincoln. Lincoln Castle is near. Lincoln says yes; Lincoln Market opens. Grantham College said no.',
        'Staff said yes. Staff Forum met. How Bees learned. Miss Out is a game. Citizens Advice said yes, and National Buses works for all.',
      ].join('\n\n'),
    ),
  ).toEqual([]);
});
