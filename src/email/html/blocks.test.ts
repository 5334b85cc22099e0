import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { readPlain } from '../../../tests/support/read-blocks.ts';
import { everyBlock } from '../../../tests/support/sample-document.ts';
import { samplePictures } from '../../../tests/support/sample-letter.ts';
import type { Block } from '../../documents/document.ts';
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
    <ul role="list"><li><a href="https://bees.example/plan/">Hive plan</a> Form, 10 minutes</li></ul>
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
