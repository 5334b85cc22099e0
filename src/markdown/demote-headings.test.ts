import { expect, test } from 'vitest';
import { demoteHeadings } from './demote-headings.ts';

test('headings go down by some levels and lose their ids', () => {
  expect(demoteHeadings('<h2 id="bees">Bees</h2><p>Hum.</p><h3 id="wax">Wax</h3>', 2)).toBe(
    '<h4>Bees</h4><p>Hum.</p><h5>Wax</h5>',
  );
});

test('no heading goes below the sixth level', () => {
  expect(demoteHeadings('<h4 id="a">A</h4><h5 id="b">B</h5>', 3)).toBe('<h6>A</h6><h6>B</h6>');
});

test('words that only look like headings stay', () => {
  expect(demoteHeadings('<code>&lt;h2&gt;</code><hr><header>a</header>', 1)).toBe(
    '<code>&lt;h2&gt;</code><hr><header>a</header>',
  );
});
