import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { readPlain } from '../../../tests/support/read-blocks.ts';
import { everyBlock } from '../../../tests/support/sample-document.ts';
import { samplePictures } from '../../../tests/support/sample-letter.ts';
import type { Block, Inline } from '../../documents/document.ts';
import { htmlBlocks } from './blocks.ts';

/** The HTML of some blocks, a line each, without how it looks. */
const shown = (blocks: readonly Block[]) =>
  `\n${htmlBlocks(blocks, {
    pictures: samplePictures,
    page: 'https://bees.example/',
    width: 580,
    outline: { level: 1 },
  })
    .map((node) => toHtml(node))
    .join('\n')
    .replace(/ (?:style|bgcolor|class|border|cellpadding|cellspacing|width="100%"|align|valign)(?:="[^"]*")?/g, '')}\n`;

test('every kind of block keeps what it is', () => {
  expect(shown(everyBlock)).toMatchInlineSnapshot(`
    "
    <h2>Before you begin</h2>
    <p>Ask your <strong>manager</strong>, then read <a href="https://bees.example/rules/">the rules</a> and the <em>small print</em>. Not <del>wasps</del>, and no <code>hive.open()</code><sup>1</sup><br>Name of the hive: ____________</p>
    <h3>What to bring</h3>
    <ul><li>A veil.</li><li><div>Gloves:</div><ol start="3"><li>Left.</li><li>Right.</li></ol></li></ul>
    <ul role="list"><li>☐ Hive ordered.</li><li>☑ Manager asked.</li></ul>
    <ol><li>Open the lid.</li><li>Close the lid.</li></ol>
    <ul role="list"><li>2011: The first hive.</li><li>2014: The second.</li></ul>
    <ul role="list"><li><a href="https://bees.example/plan/">Hive plan</a>: Form, 10 minutes</li></ul>
    <table><thead><tr><th scope="col">Month</th><td>Honey</td><td>Notes</td></tr></thead><tbody><tr><th scope="row">May</th><td>2 kg</td><td>Rain.</td></tr><tr><th scope="row">June</th><td>9 kg</td><td></td></tr></tbody></table>
    <table role="presentation"><tbody><tr><td><blockquote><p>They hum.</p></blockquote><p>A keeper</p></td></tr></tbody></table>
    <table role="presentation"><tbody><tr><td><div role="note"><p>Start small</p><p>One hive will do.</p></div></td></tr></tbody></table>
    <table role="presentation"><tbody><tr><td><div role="note"><p>Take care</p><p>They sting.</p></div></td></tr></tbody></table>
    <table role="presentation"><tbody><tr><td><p><span>70</span><br>keepers</p><p>Seventy keepers hum. Counted.</p></td></tr></tbody></table>
    <table role="presentation"><tbody><tr><td><p><span>Over 45</span><br>firms</p><p>Firms with a hive. Reported.</p></td></tr></tbody></table>
    <table role="presentation"><tbody><tr><td><p><span>Some</span><br>queens</p><p>Queens that dance. Told.</p></td></tr></tbody></table>
    <p><img src="https://bees.example/email/issue-7/hive.jpg" alt="A hive on a roof" width="580" height="290"></p>
    <div><p><strong><a href="https://bees.example/">Bees in the canteen</a></strong> (a film, on the web)</p><p>Transcript of the film.</p></div>
    <pre>hive.open();
    hive.close();</pre>
    <hr>
    <h4>A heading far below</h4>
    <ol><li>A note at the end.</li></ol>
    "
  `);
});

test('a box stands on the line of its words, where a list follows them too', () => {
  expect(shown(readPlain('- [ ] a\n  - b'))).toContain('<li><div>☐ a</div><ul>');
});

test('no level of headings is left out', () => {
  expect(shown(readPlain('### a\n\n###### b\n\n## c\n\n#### d'))).toMatchInlineSnapshot(`
    "
    <h2>a</h2>
    <h3>b</h3>
    <h2>c</h2>
    <h3>d</h3>
    "
  `);
});

test('a picture that is not there is its words', () => {
  expect(shown([{ type: 'picture', picture: { path: 'none.png', alt: 'A <hive>', width: 4, height: 3 } }])).toContain(
    '<p>A &#x3C;hive></p>',
  );
});

test('a picture is no wider than the text, and keeps its shape', () => {
  const [picture] = htmlBlocks(
    [{ type: 'picture', picture: { path: 'hive.png', alt: 'A hive', width: 1200, height: 600 } }],
    { pictures: samplePictures, page: 'https://bees.example/', width: 500, outline: { level: 1 } },
  );
  expect(toHtml(picture ?? [])).toMatch(/ width="500" height="250" style="display:block;width:100%;max-width:500px;/);
});

describe('what reads from right to left', () => {
  const hebrew = (text: string) =>
    htmlBlocks(readPlain(text), {
      pictures: samplePictures,
      page: 'https://bees.example/',
      width: 580,
      outline: { level: 1 },
    })
      .map((node) => toHtml(node))
      .join('');

  test('is a list with its marks and its room at its right', () => {
    expect(hebrew('- שלום\n- Hum')).toMatch(
      /^<ul dir="rtl" style="margin:0 0 16px;padding:0 26px 0 0;"><li style="[^"]*">שלום<\/li><li dir="ltr"/,
    );
  });

  test('is a quotation with its edge at its right', () => {
    const quote = hebrew(':::quote{by="מרים"}\nשלום\n:::');
    expect(quote).toContain('style="padding:2px 18px 2px 0;border-right:8px solid');
    expect(quote).toMatch(/<p dir="rtl" style="[^"]*">מרים<\/p>/);
  });

  test('is a title of a box', () => {
    expect(hebrew(':::callout{title="שלום"}\nHum.\n:::')).toMatch(/<p dir="rtl" style="[^"]*">שלום<\/p><p style/);
  });

  test('is a table with its first column at its right', () => {
    const table = hebrew('| שם | Hum |\n|---|---|\n| א | b |');
    expect(table).toMatch(/^<table dir="rtl"/);
    expect(table).not.toContain('align="left"');
  });
});

describe('a picture', () => {
  const around = { pictures: samplePictures, page: 'https://bees.example/', width: 580, outline: { level: 1 } };
  const hive = { path: 'hive.png', alt: 'A hive', width: 1200, height: 600 };
  const sizes = (blocks: Block[], pictures = samplePictures) =>
    [...toHtml(htmlBlocks(blocks, { ...around, pictures })).matchAll(/width="(\d+)" height="(\d+)"/g)].map(
      ([, width, height]) => [Number(width), Number(height)],
    );
  const link: Inline = {
    type: 'link',
    address: 'https://bees.example/',
    content: [{ type: 'picture', picture: hive }],
  };

  test('that leads somewhere is small among words, and large in a line for itself', () => {
    expect(sizes([{ type: 'paragraph', content: [link] }])).toEqual([[580, 290]]);
    expect(sizes([{ type: 'paragraph', content: [{ type: 'text', text: 'Hum ' }, link] }])).toEqual([[160, 80]]);
  });

  test('that is tall leaves room for what follows', () => {
    const tall = new Map([['hive.png', { address: 'https://bees.example/hive.png', width: 700, height: 2800 }]]);
    expect(sizes([{ type: 'picture', picture: hive }], tall)).toEqual([[218, 872]]);
  });
});

test('all of a note is small', () => {
  const notes = toHtml(
    htmlBlocks(readPlain('Hum[^1].\n\n[^1]: One.\n\n    Two.'), {
      pictures: samplePictures,
      page: 'https://bees.example/',
      width: 580,
      outline: { level: 1 },
    }),
  );
  expect(notes).toMatch(/<div style="[^"]*">One\.<\/div><p style="[^"]*font-size:15px[^"]*">Two\.<\/p>/);
});

test('the source of a figure says of which figure it is to those who hear links alone', () => {
  const caption: Inline[] = [
    { type: 'link', address: 'https://bees.example/', content: [{ type: 'text', text: 'Source' }] },
  ];
  const block: Block = { type: 'figure', strength: 'counted', value: '70', unit: 'keepers', caption };
  expect(shown([block])).toContain('<a href="https://bees.example/" aria-label="Source: 70 keepers">Source</a>');
});
