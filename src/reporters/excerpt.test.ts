import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

const shown = (line: string, column: number, endColumn?: number, width?: number) => {
  const { text, marks } = excerpt(line, column, endColumn, width);
  return `${text}\n${marks}`;
};

test('the place is marked from its beginning to its end', () => {
  expect(shown('kind: persn', 7, 12)).toMatchInlineSnapshot(`
    "kind: persn
          ^^^^^"
  `);
});

test('where no end is known, the word, the text in quotes, the link or the component at the place is marked', () => {
  expect(shown('tags: [red, blu, green]', 13)).toMatchInlineSnapshot(`
    "tags: [red, blu, green]
                ^^^"
  `);
  expect(shown('title: "Bees in \\"May\\"" # x', 8)).toMatchInlineSnapshot(`
    "title: "Bees in \\"May\\"" # x
           ^^^^^^^^^^^^^^^^^"
  `);
  expect(shown('See [the guide](/guides/nowhere/) first.', 5)).toMatchInlineSnapshot(`
    "See [the guide](/guides/nowhere/) first.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
  `);
  expect(shown('::figure{id="no such"} and', 1)).toMatchInlineSnapshot(`
    "::figure{id="no such"} and
    ^^^^^^^^^^^^^^^^^^^^^^"
  `);
});

test('what is missing at the end of a line, or of a short line, is pointed at', () => {
  expect(shown('title:', 7)).toMatchInlineSnapshot(`
    "title:
          ^"
  `);
  expect(shown('', 9)).toMatchInlineSnapshot(`
    "
    ^"
  `);
});

test('tabs take four columns, and wide letters and emoji two, so that the marks stand under the place', () => {
  expect(shown('\tkind: persn', 8)).toMatchInlineSnapshot(`
    "    kind: persn
              ^^^^^"
  `);
  expect(shown('日本 👩‍💻 e\u0301 <b>', 13)).toMatchInlineSnapshot(`
    "日本 👩‍💻 é <b>
              ^^^"
  `);
});

test('a sign that a terminal would obey is shown, and marked in its whole width', () => {
  expect(shown('a \u001b[31m \u009b b', 3, 4)).toMatchInlineSnapshot(`
    "a ␛[31m <U+009B> b
      ^"
  `);
  expect(shown('a \u202e b', 3, 4)).toMatchInlineSnapshot(`
    "a <U+202E> b
      ^^^^^^^^"
  `);
});

test('a long line is cut to a window round the place', () => {
  const line = `${'word '.repeat(40)}WRONG ${'more '.repeat(40)}`;
  expect(shown(line, 201, 206, 60)).toMatchInlineSnapshot(`
    "…ord word word word WRONG more more more more more more mor…
                        ^^^^^"
  `);
});

test('a place that is longer than the window is marked as far as it is seen', () => {
  const { text, marks } = excerpt('x'.repeat(5_000_000), 4_000_000, undefined, 40);
  expect(text).toMatch(/^…x+…$/);
  expect(stringWidth(text)).toBe(40);
  expect(marks).toMatch(/^ +\^+$/);
});

test('no letter is cut in half, and no excerpt is wider than it may be, wherever the place is', () => {
  const line = '👩‍💻日本\té\u0301\u001b🏴󠁧󠁢󠁥󠁮󠁧󠁿x'.repeat(60);
  for (let column = 1; column <= line.length + 1; column += 7) {
    const { text, marks } = excerpt(line, column, column + 3, 50);
    expect(text.isWellFormed()).toBe(true);
    expect(stringWidth(text)).toBeLessThanOrEqual(50);
    expect(marks.length).toBeLessThanOrEqual(51);
  }
});
