import type { Element, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { letterFaults } from '../../../tests/support/letter-rules.ts';
import { paragraph } from '../../../tests/support/sample-document.ts';
import { hostileLetter, sampleLetter, samplePictures } from '../../../tests/support/sample-letter.ts';
import { textOf } from '../../documents/from-body/text-of.ts';
import type { Letter } from '../letter.ts';
import { letterHtml } from './letter-html.ts';

const html = (parts: Partial<Letter> = {}) => letterHtml(sampleLetter(parts), samplePictures);

/** The elements of a name, in their order. */
function elements(of: string, name: string): Element[] {
  const found: Element[] = [];
  visit(htmlToHast(of) as Root, 'element', (node: Element) => void (node.tagName === name && found.push(node)));
  return found;
}

test.each([
  ['with every kind of block', html()],
  ['with nothing but its title', html({ blocks: [], items: [], sources: [] })],
  ['that means harm', letterHtml(hostileLetter(), samplePictures)],
  ['longer than Gmail shows', html({ blocks: Array.from({ length: 400 }, () => paragraph('Hum. '.repeat(80))) })],
])('a letter %s keeps to every rule', (_what, letter) => {
  expect(letterFaults(letter)).toEqual([]);
});

test('the rules find what they are for', () => {
  const broken = html()
    .replace('lang="en-GB" dir="ltr"', '')
    .replace(/<table role="presentation"(?= border="0" cellpadding="0" cellspacing="0" width="100%")/, '<table')
    .replace('<h2', '<h4')
    .replace('alt=""', '')
    .replace('href="https://bees.example/privacy/"', 'href="/privacy/"')
    .replace('</body>', '<script>hum()</script></body>');
  expect(letterFaults(broken)).toMatchInlineSnapshot(`
    [
      "the document says its language and its direction: html",
      "tables that lay out say so, and tables of data name their columns or rows: <table> Bees at WorkRead on the web
    Newsletter, ",
      "every picture has words in its place, a size, and a whole address that leads to a JPEG or PNG: https://bees.example/email/mark.png",
      "there is one heading of the first level, and no level is left out: h4",
      "every link has words, and a whole address: <a> How we look after what we know of you",
      "nothing runs, nothing is sent, and nothing comes from elsewhere but pictures: script",
    ]
  `);
});

describe('what an editor writes', () => {
  const hostile = letterHtml(hostileLetter(), samplePictures);

  test('is words, and never an element', () => {
    for (const name of ['script', 'svg', 'b', 'iframe', 'form'])
      expect([name, elements(hostile, name)]).toEqual([name, []]);
    expect(elements(hostile, 'img').map((image) => String(image.properties['src']))).toEqual([
      'https://bees.example/email/mark.png',
    ]);
    expect(textOf(elements(hostile, 'h1')[0] as Element)).toContain('</title><script>alert(1)</script> ]]> & "a"');
  });

  test('opens and closes no comment for Outlook', () => {
    const comments = [...hostile.matchAll(/<!--([^]*?)-->/g)].map(([, comment]) => comment);
    const own = [...html().matchAll(/<!--([^]*?)-->/g)].map(([, comment]) => comment);
    expect(comments).toEqual(own);
  });

  test('leads nowhere that a link may not lead, and a link within the page leads to it', () => {
    const links = elements(hostile, 'a').map((link) => String(link.properties['href']));
    expect(links.filter((link) => !link.includes('xxx'))).toEqual([
      'https://bees.example/newsletters/issue-7/',
      'https://bees.example/newsletters/issue-7/#g',
      'https://bees.example/book/',
      'https://bees.example/stories/a%22b/',
      'https://bees.example/newsletters/issue-7/',
      'https://bees.example/privacy/',
    ]);
  });

  test('from right to left is set so', () => {
    const rightToLeft = ['h2', 'p', 'li'].flatMap((name) =>
      elements(hostile, name).filter(({ properties }) => properties['dir'] === 'rtl'),
    );
    expect(rightToLeft.map((element) => textOf(element).slice(0, 9))).toEqual([
      'שלום xxxx',
      'שלום עולם',
      'Story · م',
      '☐ مرحبا',
    ]);
  });
});

test('the text keeps off the band where its tail is not shown: in Outlook for Windows and in forced colours', () => {
  expect(html()).toContain('mso-padding-alt:20px 28px 12px');
  expect(html()).toMatch(/forced-colors:active\)\{\s*\.tail\{visibility:hidden/);
});

test('a letter that is too long stops at a whole block, says so, and leads to the rest', () => {
  const blocks = Array.from({ length: 400 }, (_, i) => paragraph(`Hum ${i}. ${'hum '.repeat(80)}`));
  const long = html({ blocks });
  expect(Buffer.byteLength(long)).toBeGreaterThan(99_000);
  expect(long).toContain('This issue is too long for one email.');
  expect(long).toContain('In this issue');
  const words = elements(long, 'p').map(textOf);
  const last = words.findIndex((text) => text.startsWith('This issue is too long')) - 1;
  expect(words[last]).toMatch(/^Hum \d+\. (?:hum )+$/);
  expect(html()).not.toContain('too long');
});

test('a letter that points to too many things says so, and leads to them', () => {
  const item = {
    title: 'A hive',
    address: 'https://bees.example/stories/hive/',
    kind: 'Story',
    why: 'Why. '.repeat(40),
  };
  for (const blocks of [[], [paragraph('Hum.')]]) {
    const long = html({ blocks, items: Array<typeof item>(300).fill(item) });
    expect(Buffer.byteLength(long)).toBeLessThan(100_000);
    expect(long).toContain('This issue is too long for one email.');
  }
});

test('what inboxes show is the summary, and not the first words of the letter', () => {
  const [preheader] = elements(html(), 'div').filter((div) =>
    String(div.properties['style']).startsWith('display:none'),
  );
  expect(textOf(preheader as Element)).toMatch(/^How one hive got a whole firm talking[^<]*\.(?:\u00A0\u200C){50,}$/);
});

test('with a provider, its code stands where the link leads that stops the letters', () => {
  const { sender } = sampleLetter();
  expect(html({ sender: { ...sender, unsubscribe: '*|UNSUB|*' } })).toMatch(
    /<a href="\*\|UNSUB\|\*"[^>]*>Stop these emails<\/a>/,
  );
  expect(html()).toContain('To stop this letter, reply to it and say so.');
});

test('it says who sends it', () => {
  const { sender } = sampleLetter();
  const foot = html({ sender: { ...sender, email: 'keeper@bees.example', postal: '1 Hive Lane & Co, Lincoln' } });
  expect(foot).toContain('1 Hive Lane &#x26; Co, Lincoln');
  expect(foot).toContain('href="mailto:keeper@bees.example"');
});
