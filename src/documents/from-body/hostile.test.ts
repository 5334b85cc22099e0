import { describe, expect, test } from 'vitest';
import { lookups } from '../../../tests/support/lookups.ts';
import { pageWords } from '../../../tests/support/page-words.ts';
import { readBlocks } from '../../../tests/support/read-blocks.ts';
import { renderBody } from '../../markdown/render-body.ts';
import { wordsOf } from '../words-of.ts';

const paperWords = (text: string, format: 'md' | 'mdx' = 'md') =>
  wordsOf(readBlocks(text, format).blocks)
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
const page = (text: string, format: 'md' | 'mdx' = 'md') =>
  pageWords(renderBody({ file: `a.${format}`, firstLine: 1, text, format }, lookups).html);

describe('text that means something elsewhere is text', () => {
  test.each([
    [
      'Typst',
      '#set text(red) #eval("1") $x^2$ @bees =heading /term #{let a = 1} #import "a.typ": * // comment /* b */',
    ],
    ['LaTeX', '\\documentclass{article} \\input{/etc/passwd} \\% 100% {a} ^2 _x'],
    ['XML', ']]> &lt; &amp;amp; %name; <?xml?>'.replaceAll('<', '\\<')],
    ['Word', '{ MERGEFIELD x } { HYPERLINK "a" } =cmd|calc!A1 +1 @SUM(A1)'],
    ['JavaScript', '${process.exit()} {{constructor}} __proto__ toString hasOwnProperty'],
    ['addresses', 'file:///etc/passwd data:text/html,a \\\\server\\share C:\\bees'],
  ])('%s', (_name, text) => {
    expect(paperWords(text)).toBe(page(text));
    const letters = (words: string) => words.replace(/[^\p{L}\p{N}#$@{}]/gu, '');
    expect(letters(paperWords(text))).toBe(letters(text.replace('&lt;', '<').replace('&amp;amp;', '&amp;')));
  });
});

describe('letters of all sorts are kept', () => {
  test.each([
    ['right-to-left', 'Peace: שלום and سلام (مرحبا) \u202ehidden\u202c \u2067isolated\u2069.'],
    ['emoji', '🐝 👩🏽‍💻 🏴󠁧󠁢󠁷󠁬󠁳󠁿 1️⃣ ❤️ ☐ ☑'],
    ['other scripts', '日本語 हिन्दी ไทย 𝕭𝖊𝖊𝖘'],
    ['marks upon marks', `Z${'\u0301\u0323'.repeat(500)}algo`],
    ['controls', 'a\u0001b\u0007c\u001bd\u007fe\u0085f\u2028g\u2029h\ufeffi'],
    ['what is no letter', 'a\ufffeb\uffffc\ufffdd\ue000e'],
    ['invisible', 'a\u00adb\u200bc\u200dd\u2060e\u00a0f'],
  ])('%s', (_name, text) => {
    expect(paperWords(text)).toBe(text);
  });

  test('half a letter becomes a sign for a letter, as on the page', () => {
    expect(paperWords('a\ud83db')).toBe(page('a\ud83db'));
  });
});

describe('large things', () => {
  const word = 'bees'.repeat(25_000);
  test.each([
    ['a very long word', word],
    ['a very long word in a table', `| a | b |\n|---|---|\n| ${word} | c |`],
    ['a very long address', `[words](https://example.org/${word}) https://example.org/${word.slice(0, 500)}`],
    ['a wide table', `|${' bees |'.repeat(200)}\n|${'---|'.repeat(200)}\n|${' hum |'.repeat(200)}`],
    ['a long table', `| a | b |\n|---|---|\n${'| hum | |\n'.repeat(3000)}`],
    ['lists in lists', Array.from({ length: 90 }, (_, i) => `${'  '.repeat(i)}- level ${i}`).join('\n')],
    ['quotations in quotations', `${'> '.repeat(39)}hum`],
    ['callouts in callouts', `${deep(30, ':')}`],
    ['many notes', Array.from({ length: 300 }, (_, i) => `Bees[^${i}].\n\n[^${i}]: Hum ${i}.`).join('\n\n')],
    ['many lines to write on', 'Name: ____ '.repeat(2000)],
    ['one line to write on', '_'.repeat(10_000)],
  ])('%s', (_name, text) => {
    expect(paperWords(text)).toBe(page(text));
  });

  /** Callouts in each other: the outer one has more colons. */
  function deep(levels: number, colon: string): string {
    const open = Array.from({ length: levels }, (_, i) => `${colon.repeat(levels - i + 3)}callout\nBees ${i}.\n`);
    return [...open, 'Hum.', ...open.map((line) => line.replace(/callout[^]*/, '')).reverse()].join('\n');
  }
});

describe('malformed Markdown', () => {
  /** Pieces of Markdown that mean something beside each other. */
  const pieces = [
    ...[
      '## ',
      '> ',
      '- ',
      '- [ ] ',
      '1. ',
      '| ',
      '| a | b |\n|---|---|\n',
      '---',
      '```\n',
      '\n',
      '\n\n',
      '  \n',
      '\t',
      '\\',
    ],
    ...[
      '*',
      '**',
      '_',
      '____',
      '`',
      '~~',
      '"',
      "'",
      '—',
      '#',
      '$',
      '@',
      '{',
      '}',
      'words',
      '🐝',
      '\u202e',
      '&amp;',
      '&#0;',
    ],
    ...['[a](/b/)', '[a](', '![', '](./c.jpg)', '[^1]', '[^1]: ', 'https://a.example', '<b>', '</b>', '<!--', '-->'],
    ...[':::callout\n', ':::steps\n', ':::\n', '::figure{id="a"}', '<Callout>', '</Callout>', 'import a', '&#x110000;'],
  ];

  /** Where a component is refused amid words, the page has no line end and paper has. */
  const letters = (words: string) => words.replace(/\s+/g, '');

  /** Numbers that look random and are the same each time (Lehmer, 1951). */
  function* numbers(seed: number): Generator<number, never> {
    for (let next = seed; ; next = (next * 48_271) % 2_147_483_647) yield next;
  }

  test.each(['md', 'mdx'] as const)('of any sort comes out as the words of the page, in .%s', (format) => {
    const random = numbers(1729);
    for (let i = 0; i < 400; i += 1) {
      const length = 1 + (random.next().value % 25);
      const text = Array.from({ length }, () => pieces[random.next().value % pieces.length]).join('');
      expect([text, letters(paperWords(text, format))]).toEqual([text, letters(page(text, format))]);
    }
  });
});
