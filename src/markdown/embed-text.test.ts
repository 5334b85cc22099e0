import { expect, test } from 'vitest';
import { embedText } from './embed-text.ts';

test('headings go down and lose their ids; other places are named for the text', () => {
  expect(
    embedText(
      '<h2 id="a">A</h2><h3 id="b">B</h3><p><a href="#x">x</a> <a href="/y/#z">y</a></p><li id="x">X</li>',
      2,
      'bees',
    ),
  ).toBe('<h4>A</h4><h5>B</h5><p><a href="#part.bees.x">x</a> <a href="/y/#z">y</a></p><li id="part.bees.x">X</li>');
});

test('the heading of notes keeps its place, under a name of its own', () => {
  expect(embedText('<h2 class="sr-only" id="footnote-label">Notes</h2>', 2, 'bees')).toBe(
    '<h4 class="sr-only" id="part.bees.footnote-label">Notes</h4>',
  );
});
