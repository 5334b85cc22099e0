import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { lookups } from '../../tests/support/lookups.ts';
import { blocksOf } from '../documents/from-body/blocks-of.ts';
import { withWholeAddresses } from '../documents/whole-addresses.ts';
import { bodyTree } from '../markdown/body-tree.ts';
import { components } from '../markdown/components/index.ts';
import { htmlOf } from './html-of.ts';

const page = new URL('https://bees.example/stories/bees/');
const pictures = new Map([['/a.webp', { address: 'https://bees.example/a.jpg', width: 40, height: 30 }]]);

/** A text of an entry as it stands in a feed. Mistakes, which the check reports, do not stop it here. */
const feed = (text: string) => {
  const { tree } = bodyTree({ file: 'a.md', firstLine: 1, text, format: 'md' }, lookups);
  return htmlOf(withWholeAddresses(blocksOf(tree), page), pictures);
};

describe('what Markdown has', () => {
  test('headings, paragraphs, words that stand out, breaks, rules and code', () => {
    expect(feed('## *Bees*\n\n**Hum** ~~sting~~ `a < b`  \nand ***wax***.\n\n---\n\n```js\n\n<b>1 & 2</b>\n```')).toBe(
      '<h2><em>Bees</em></h2><p><strong>Hum</strong> <del>sting</del> <code>a &lt; b</code><br>and <em><strong>wax</strong></em>.</p><hr><pre><code>\n&lt;b&gt;1 &amp; 2&lt;/b&gt;</code></pre>',
    );
  });

  test('lists keep their numbers, the lists in them, and the boxes of tasks', () => {
    expect(feed('3. a\n4. b\n   - c\n\n   d\n\n- [ ] e\n- [x] f')).toMatchInlineSnapshot(
      `"<ol start="3"><li>a</li><li><p>b</p><ul><li>c</li></ul><p>d</p></li></ol><ul><li>☐ e</li><li>☑ f</li></ul>"`,
    );
  });

  test('a table keeps what its heads name', () => {
    expect(
      feed('| Hive | Bees |\n|---|--:|\n| One | *2* |\n\n|  | Bees |\n|---|---|\n| **One** | 2 |'),
    ).toMatchInlineSnapshot(
      `"<table><thead><tr><th scope="col">Hive</th><th scope="col">Bees</th></tr></thead><tbody><tr><td>One</td><td><em>2</em></td></tr></tbody></table><table><thead><tr><td></td><th scope="col">Bees</th></tr></thead><tbody><tr><td><strong>One</strong></td><td>2</td></tr></tbody></table>"`,
    );
  });

  test('a note leads to its place on the page, and stands at the end', () => {
    expect(feed('Bees.[^a]\n\n[^a]: They *hum*.')).toMatchInlineSnapshot(
      `"<p>Bees.<sup><a href="https://bees.example/stories/bees/#part.note-fn-a">1</a></sup></p><h2>Notes</h2><ol><li>They <em>hum</em>.</li></ol>"`,
    );
  });

  test('a line to write on', () => {
    expect(feed('Name: ________')).toBe('<p>Name: __________</p>');
  });

  test('a picture by its address in one size; one that is not there by its words', () => {
    expect(feed('![A \\"hive\\" & <bees>](./a.jpg)')).toBe(
      '<p><img src="https://bees.example/a.jpg" alt="A &quot;hive&quot; &amp; &lt;bees&gt;" width="40" height="30"></p>',
    );
    expect(htmlOf([{ type: 'picture', picture: { path: 'none', alt: '<b>', width: 1, height: 1 } }], pictures)).toBe(
      '<p>&lt;b&gt;</p>',
    );
  });
});

test('components are plain markup with all their words', () => {
  const shown = [...components.values()].map(({ name, example }) => [name, feed(example)]);
  expect(Object.fromEntries(shown)).toMatchInlineSnapshot(`
    {
      "callout": "<aside><p><strong>Start small</strong></p><p>One table and a kettle will do.</p></aside>",
      "downloads": "<ul><li><a href="https://bees.example/resources/event-checklist/">Plan &lt;event-checklist&gt;</a>: Poster, 5 minutes to use</li><li><a href="https://bees.example/resources/event-idea-cards/">Plan &lt;event-idea-cards&gt;</a>: Poster, 5 minutes to use</li></ul>",
      "figure": "<figure><p><strong>Over 70</strong> bees &amp; &quot;keepers&quot;</p><figcaption>Over &lt;70&gt; keepers hum. Counted · To 2012 · <a href="https://bees.example/evidence/#wla-trained">Source of this figure</a></figcaption></figure>",
      "quote": "<figure><blockquote><p>The words.</p></blockquote><figcaption>Who said it, What they do</figcaption></figure>",
      "steps": "<ol><li><strong>Ask.</strong> Talk to your manager.</li><li><strong>Book.</strong> Find a room.</li></ol>",
      "timeline": "<ul><li><strong>2011:</strong> The scheme starts.</li><li><strong>2014:</strong> It wins an award.</li></ul>",
      "video": "<p>Film: <a href="https://bees.example/files/bees.mp4">Bees in the canteen</a></p><p><strong>Transcript of “Bees in the canteen”</strong></p><p>The transcript.</p>",
    }
  `);
});

describe('addresses', () => {
  test.each([
    ['/guides/?a=b&c=d#e', 'https://bees.example/guides/?a=b&amp;c=d#e'],
    ['#hum', 'https://bees.example/stories/bees/#hum'],
    ['https://bücher.example:8443/a%zz/ü', 'https://xn--bcher-kva.example:8443/a%zz/%C3%BC'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['tel:+44123', 'tel:+44123'],
  ])('%s is whole', (address, whole) => {
    expect(feed(`[Bees](${address})`)).toBe(`<p><a href="${whole}">Bees</a></p>`);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\0script:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'http://',
    'https://[',
  ])('%j leads nowhere, even where it got past the check', (address) => {
    const content = [{ type: 'text' as const, text: 'Bees' }];
    expect(htmlOf([{ type: 'paragraph', content: [{ type: 'link', address, content }] }], pictures)).toBe(
      '<p>Bees</p>',
    );
    expect(htmlOf([{ type: 'film', title: 'Bees', blocks: [], address }], pictures)).toBe('<p>Film: Bees</p>');
  });

  test.each(['//evil.example/x', '\\\\evil.example', '/\\evil.example'])('%s is no link, as on the page', (address) => {
    expect(feed(`[Bees](<${address}>)`)).toBe('<p>Bees</p>');
  });
});

describe('hostile text', () => {
  test.each([
    ['<script>alert(1)</script>', ''],
    ['Bees <b onclick=alert(1)>hum</b>', '<p>Bees hum</p>'],
    ['Bees <img src=x onerror=alert(1)> hum', '<p>Bees hum</p>'],
    ['<!-- <p title="--><img src=x onerror=alert(1)>">', ''],
    ['`]]><script>`', '<p><code>]]&gt;&lt;script&gt;</code></p>'],
    [
      '&lt;img src=x onerror=alert(1)&gt; &amp;lt; &nbsp;&#0;&#xd800;&#x1;',
      '<p>&lt;img src=x onerror=alert(1)&gt; &amp;lt; \u00a0???</p>',
    ],
    ['\u202eevil\u202c שלום 👩🏽‍🌾', '<p>\u202eevil\u202c שלום 👩🏽‍🌾</p>'],
    ['a\u0007b\uffffc\ufdd0d', '<p>abcd</p>'],
    [
      '![\\" onerror=\\"alert(1)](./a.jpg)',
      '<p><img src="https://bees.example/a.jpg" alt="&quot; onerror=&quot;alert(1)" width="40" height="30"></p>',
    ],
    [
      '![<a href=x>](./a.jpg)',
      '<p><img src="https://bees.example/a.jpg" alt="&lt;a href=x&gt;" width="40" height="30"></p>',
    ],
  ])('%j', (text, html) => {
    expect(feed(text)).toBe(html);
  });

  test('whatever is written, the HTML is well-formed, harmless, and the same after a journey through XML', () => {
    const random = randomFrom(6);
    for (let i = 0; i < 300; i += 1) {
      const html = feed(Array.from({ length: 12 }, () => PIECES[Math.floor(random() * PIECES.length)]).join(''));
      expect(faultsOf(html)).toEqual([]);
      const xml = `<a>${html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</a>`;
      expect(journey.parse(xml)['a']).toBe(html);
    }
  });
});

const journey = new XMLParser({
  trimValues: false,
  parseTagValue: false,
  processEntities: { enabled: true, maxTotalExpansions: 1e6, maxExpandedLength: 1e7 },
});

const PIECES = [
  ...('abc *_`~#>|-+!()[]{}:<>&"\'\\\n\t😀\u202e\u0000\u000b\u0085\ud83d\udc1d\ufffd\ufffe\u2028'.match(/[^]/gu) ?? []),
  ...'\n\n|\n\n- |\n1. |\n> |\n## |\n    |```\n|~~~\n|***|____|<!--|-->|<b>|</p>|<script>|</script>|<svg>|<math>|<noscript>|<template>|<style>|<textarea>|<plaintext>|]]>|<![CDATA[|&amp;|&#0;|&lt;|&#xFFFF;|&nbsp;|[^a]|\n\n[^a]: |![x](./a.jpg)|[x](/y)|[x](javascript:y)|[x](//evil.example)|<https://a.example>|<javascript:x>|\n- [ ] |\n- [x] |\n:::callout\n|\n:::quote{by="<b>"}\n|\n:::\n|\n::figure{id="hives"}\n|\n::downloads{resources="plan"}\n|\n:::video{src="./b.mp4" captions="./b.vtt" title="]]>"}\n|\n|a|b|\n|---|---|\n|c|d|\n|שלום|https://x.example/%zz'.split(
    '|',
  ),
];

/** The same numbers between 0 and 1 each time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Every tag that may be in a feed, as it must be written. */
const TAG =
  /^<(?:\/?(?:p|h[2-6]|ul|ol|li|table|thead|tbody|tr|th|td|blockquote|figure|figcaption|aside|strong|em|del|code|pre|sup|a)|hr|br|ol start="\d+"|th scope="(?:col|row)"|a href="(?:https?:\/\/|mailto:|tel:)[^"<>\s]+"|img src="https:[^"<>\s]+" alt="[^"<>]*" width="\d+" height="\d+")>$/;

/** What is wrong with some HTML: tags that may not be there or do not match, and signs that XML or HTML do not allow. */
function faultsOf(html: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (const [tag] of html.matchAll(/<[^>]*>?/g)) {
    const name = /\w+/.exec(tag)?.[0] ?? '';
    if (!TAG.test(tag)) faults.push(tag);
    else if (tag.startsWith('</')) faults.push(...(open.pop() === name ? [] : [tag]));
    else if (!['hr', 'br', 'img'].includes(name)) open.push(name);
  }
  const words = html.replace(/<[^>]*>/g, '');
  if (/[<>]|&(?!(?:amp|lt|gt|quot);)/.test(words)) faults.push(words);
  // eslint-disable-next-line no-control-regex
  if (/[\0-\x08\x0b-\x1f\x7f-\x9f\ufffd-\uffff]|\p{Surrogate}/u.test(html)) faults.push('a sign');
  return [...faults, ...open];
}
