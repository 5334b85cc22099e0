import { expect, test } from 'vitest';
import { readPlain } from '../../../tests/support/read-blocks.ts';
import type { Block } from '../../documents/document.ts';
import { References } from './references.ts';
import { textTable } from './table.ts';

const shown = (markdown: string) => {
  const [table] = readPlain(markdown);
  return `\n${textTable(table as Extract<Block, { type: 'table' }>, new References()).join('\n')}\n`;
};

test('a table that fits stands in columns', () => {
  expect(shown('| Month | Honey |\n|---|--:|\n| May | 2 kg |\n| June | 19 kg |')).toMatchInlineSnapshot(`
    "
    Month   Honey
    -----   -----
    May      2 kg
    June    19 kg
    "
  `);
});

test('of a wider one each cell is a line, with the name of its column; empty cells have none', () => {
  const long = 'They hum all day and nobody minds, since they sit on the roof';
  expect(shown(`| Month | Bees | Wax |\n|---|---|---|\n| May | ${long} | None |\n| June | | Some |`))
    .toMatchInlineSnapshot(`
      "
      Month: May
        Bees: They hum all day and nobody minds, since they sit on the roof
        Wax: None

      Month: June
        Wax: Some
      "
    `);
});
