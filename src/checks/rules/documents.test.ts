import { expect, test } from 'vitest';
import { contentTree, event, story } from '../../../tests/support/content-tree.ts';
import { survey } from '../survey.ts';
import { documents } from './documents.ts';

const found = async (files: Record<string, string>) =>
  (await documents.run(survey(contentTree(files), '2026-11-21'))).map(
    ({ line, severity, what, remedy }) => `${line} ${severity} ${what} ${remedy}`,
  );

const table = (head: readonly string[], ...rows: readonly string[][]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const columns = (count: number) => table(Array.from({ length: count }, (_, i) => `C${i}`));

test('a table of more columns than can be read on paper stops publishing', async () => {
  expect(await found({ 'stories/bees.md': story('', `Bees.\n\n${columns(9)}`) })).toMatchInlineSnapshot(`
    [
      "18 error This table has 9 columns, and 8 is the most that can be read on paper. Make two tables of it, or turn it round, so that its columns are its rows.",
    ]
  `);
  expect(await found({ 'stories/bees.md': story('', columns(8)) })).toEqual([]);
});

test('a table whose words do not fit side by side is asked about, with its three longest words', async () => {
  const words = ['Communication', 'Administration', 'Accommodations', 'Responsibilities', 'Representatives'];
  expect(await found({ 'stories/bees.md': story('', table(words)) })).toMatchInlineSnapshot(`
    [
      "16 warning The words of this table do not fit side by side on paper: "Responsibilities", "Representatives", "Administration". Use shorter words, or leave a column out. Otherwise the PDF breaks them where the line ends.",
    ]
  `);
  expect(await found({ 'stories/bees.md': story('', table(words.slice(0, 4))) })).toEqual([]);
});

test('a word in a later row counts, and a very long one is shown in part', async () => {
  const [problem] = await found({ 'stories/bees.md': story('', table(['a', 'b'], ['c', 'hum'.repeat(300)])) });
  expect(problem).toContain(`paper: "${'hum'.repeat(13)}…", "a".`);
});

test('addresses may be broken after their signs, and many words in a cell take lines', async () => {
  const address = 'https://www.example.org/guides/how-to-keep-bees/in-the-canteen/of-your-own-workplace/';
  const cell = 'They hum. '.repeat(50);
  expect(await found({ 'stories/bees.md': story('', table(['Bees', 'Where'], [cell, address])) })).toEqual([]);
});

test('what has no PDF may have a table of any width', async () => {
  expect(await found({ 'events/bee-day.md': `${event()}\n${columns(9)}\n` })).toEqual([]);
});
