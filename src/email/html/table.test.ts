import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { readPlain } from '../../../tests/support/read-blocks.ts';
import type { Block } from '../../documents/document.ts';
import { table } from './table.ts';

/** A table of Markdown as HTML, 580 pixels wide. */
function shown(...lines: string[]): string {
  const [block] = readPlain(lines.join('\n'));
  return toHtml(table(block as Extract<Block, { type: 'table' }>, new Map(), 580));
}

const months = ['January', 'February', 'March', 'April', 'May', 'June'];
const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;

test('words stay whole where a telephone has room for them', () => {
  const narrow = shown('| Day | Thing |', '|---|---|', '| Tuesday | Coffee with a long list of what goes with it |');
  expect(narrow).not.toMatch(/class="stack|display:none/);
  expect(narrow.match(/word-break:normal/g)).toHaveLength(4);
});

test('a table that is too wide for a telephone is read down there, with the name of its column before each cell', () => {
  const wide = shown(
    row('Region', ...months),
    row(...Array(7).fill('---')),
    row('London', '1', '2', '3', '4', '5', ''),
  );
  expect(wide).toMatch(/^<table class="stack whole"/);
  const names = [...wide.matchAll(/<td[^>]*><span class="name" style="display:none;mso-hide:all">([^<]*)<\/span>/g)];
  expect(names.map(([, name]) => name)).toEqual(['Region: ', ...months.map((month) => `${month}: `)]);
});

test('words are broken where no window has room for them', () => {
  const broken = shown(row('a', 'b'), row('---', '---'), row('x'.repeat(300), 'y'));
  expect(broken).toMatch(/^<table class="stack" /);
  expect(broken).not.toContain('word-break:normal');
});
