import { expect, test } from 'vitest';
import { lookups } from '../../tests/support/lookups.ts';
import { renderBody } from './render-body.ts';

const render = (text: string) => renderBody({ file: 'a.md', firstLine: 1, text, format: 'md' }, lookups);
const problems = (text: string) => render(text).problems.map(({ line, column, id }) => `${line}:${column} ${id}`);

test('headings get ids from their words, each its own', () => {
  expect(render('## Bees & *honey*\n\n### Bees & honey\n\n## 10:30: see `this`').headings).toMatchObject([
    { depth: 2, id: 'bees--honey', text: 'Bees & honey', place: { line: 1, column: 1 } },
    { depth: 3, id: 'bees--honey-1', text: 'Bees & honey' },
    { depth: 2, id: '1030-see-this', text: '10:30: see this' },
  ]);
});

test('headings go down one level at a time, and up as they like', () => {
  expect(problems('## a\n\n### b\n\n#### c\n\n## d')).toEqual([]);
  expect(problems('### a')).toEqual(['1:1 heading-skipped']);
  expect(problems('## a\n\n#### b\n\n#### c')).toEqual(['3:1 heading-skipped']);
});

test('links are noted with their places, also in lists, quotations, tables and components', () => {
  const text = '[a](/a/)\n\n- [b](/b/)\n\n> [c](/c/)\n\n| [d](/d/) |\n|---|\n| e |\n\n:::callout\n[f](#f)\n:::\n';
  expect(render(text).links.map(({ target, place }) => `${place.line}:${place.column} ${target}`)).toEqual([
    '1:1 /a/',
    '3:3 /b/',
    '5:3 /c/',
    '7:3 /d/',
    '12:1 #f',
  ]);
});

test('a link may lead to this site, the web, an e-mail address or a telephone', () => {
  for (const target of [
    '/a/',
    '/',
    '#a',
    'https://example.org/',
    'http://example.org/',
    'mailto:a@example.org',
    'tel:+44-1522-000000',
  ])
    expect(problems(`[words](${target})`)).toEqual([]);
});

test('a link may not run a program, hide its host or start in the middle', () => {
  const ids = [
    'javascript:x',
    'JavaScript:x',
    'data:text/html,x',
    'blob:x',
    '//example.org',
    '/\\\\example.org',
    '\\\\\\\\example.org',
    'a/b',
    '../a/',
    'a.md',
    '#',
    '?a=1',
    'mailto:',
    'https:a',
  ].map((target) => `${target} ${problems(`[words](${target})`).join()}`);
  expect(ids).toMatchInlineSnapshot(`
    [
      "javascript:x 1:1 link-protocol",
      "JavaScript:x 1:1 link-protocol",
      "data:text/html,x 1:1 link-protocol",
      "blob:x 1:1 link-protocol",
      "//example.org 1:1 link-protocol",
      "/\\\\example.org 1:1 link-protocol",
      "\\\\\\\\example.org 1:1 link-protocol",
      "a/b 1:1 link-relative",
      "../a/ 1:1 link-relative",
      "a.md 1:1 link-relative",
      "# 1:1 link-relative",
      "?a=1 1:1 link-relative",
      "mailto: 1:1 link-protocol",
      "https:a 1:1 link-protocol",
    ]
  `);
});

test('a picture can stand for the words of a link, and nothing cannot', () => {
  expect(problems('[![A hive](./hive.jpg)](/a/)')).toEqual([]);
  expect(problems('[](/a/)')).toEqual(['1:1 link-empty']);
  expect(problems('[ ](/a/)')).toEqual(['1:1 link-empty']);
});

test('colons in prose are prose', () => {
  expect(render('At 10:30, ratio 3:1, see:this, a::b, :smile: and :figure.').html).toBe(
    '<p>At 10:30, ratio 3:1, see:this, a::b, :smile: and :figure.</p>\n',
  );
  expect(problems('At 10:30, see:this and :figure.')).toEqual([]);
});

test('a component in the middle of a line is taken for one only if it has attributes', () => {
  expect(problems('See :figure{id="hives"} here.')).toEqual(['1:5 component-form']);
});

test('a component is closed, whatever letters stand in front of it', () => {
  expect(problems('Zoë 🐝\n\n:::callout\nBees 🐝\n:::\n\nMore.')).toEqual([]);
  expect(problems('::::callout\n:::quote{by="Jane"}\nHum.\n:::\n::::')).toEqual([]);
  expect(problems('Zoë 🐝\n\n:::callout\nBees\n\nMore.')).toEqual(['3:1 component-unclosed']);
});

test('attributes that a component does not take, or takes otherwise, are all reported', () => {
  const found = render(
    ':::callout{kind="tpi" titl="Bees" .gold #hive}\nBees.\n:::\n\n::figure{id=""}\n\n:::quote\nHum.\n:::',
  ).problems;
  expect(found.map(({ line, what, remedy }) => `${line} ${what} ${remedy}`).sort()).toMatchInlineSnapshot(`
    [
      "1 In "callout": "kind" cannot be "tpi". It may be note, tip, warning.",
      "1 In "callout": there is no attribute "class". It takes: kind, title.",
      "1 In "callout": there is no attribute "id". It takes: kind, title.",
      "1 In "callout": there is no attribute "titl". Did you mean "title"?",
      "5 In "figure": "id" is empty. Write it so: ::figure{id="wla-trained"}",
      "7 In "quote": "by" is missing. Write it so: :::quote{by="Who said it" role="What they do"}",
    ]
  `);
});

test('a component that is like none of them is answered with the list of all', () => {
  const [found] = render('::hive').problems;
  expect(`${found?.what} ${found?.remedy}`).toMatch(
    /^There is no component "hive"\. The components are: callout, .*, video\.$/,
  );
});

test('steps are one numbered list', () => {
  expect(problems(':::steps\n1. a\n2. b\n:::')).toEqual([]);
  for (const text of ['- a', 'Words.', '1. a\n\nWords.', ''])
    expect(problems(`:::steps\n${text}\n:::`)).toEqual(['1:1 steps-list']);
});

test('a leaf shows no words of its own, so none may be given to it', () => {
  expect(problems('::figure[Bees]{id="hives"}')).toEqual(['1:1 component-form']);
  expect(problems(':::figure{id="hives"}\nBees.\n:::')).toEqual(['1:1 component-form']);
});

test('what components point to is noted', () => {
  const text =
    '::figure{id="hives"}\n\n::downloads{resources=" plan , , map"}\n\n:::video{src="./a.mp4" captions="./a.vtt" title="Bees" poster="./a.jpg"}\nHum.\n:::';
  const { targets, attachments, pictures } = render(text);
  expect(
    targets.map(({ component, collection, name, place }) => `${place.line} ${component} ${collection}/${name}`),
  ).toEqual(['1 figure evidence/hives', '3 downloads resources/plan', '3 downloads resources/map']);
  expect(attachments.map(({ src }) => src)).toEqual(['./a.mp4', './a.vtt']);
  expect(pictures.map(({ src }) => src)).toEqual(['./a.jpg']);
});

test('a table can be scrolled by keyboard, and says what it is', () => {
  expect(render('| Bees | "Wax" |\n|---|---|\n| 1 | 2 |').html).toContain(
    '<div class="table" role="group" tabindex="0" aria-label="Table: Bees, “Wax”">',
  );
  expect(render('| | |\n|---|---|\n| 1 | 2 |').html).toContain('aria-label="Table"');
});

test('a picture has its size, its copies and its words', () => {
  expect(render('![A hive](./hive%20one.jpg)').html).toMatchInlineSnapshot(`
    "<p><img src="/a.webp" srcset="/a.webp 360w" sizes="(min-width: 48rem) 42rem, 100vw" width="40" height="30" alt="A hive" loading="lazy" decoding="async"></p>
    "
  `);
  expect(render('![A hive](./hive%20one.jpg)').pictures).toMatchObject([{ src: './hive one.jpg' }]);
});

test('a picture that is not there is left out', () => {
  expect(render('Bees ![A hive](./none.jpg)').html).toBe('<p>Bees </p>\n');
});

test('long HTML and addresses are cut short in reports', () => {
  const [found] = render(`<b title="${'bees '.repeat(30)}">`).problems;
  expect(found?.what.length).toBeLessThan(120);
  expect(found?.what).toMatch(/…$/);
});

test('a heading of signs alone, and one like that of the notes, get ids that nothing else has', () => {
  expect(render('## 🐝\n\n## …\n\n## Footnote label').headings.map(({ id }) => id)).toEqual([
    'section',
    'section-1',
    'footnote-label-1',
  ]);
});

test('words after the opening of a component, which would be lost, are refused', () => {
  expect(problems(':::callout {kind="tip"}\nBees.\n:::')).toEqual(['1:1 component-form']);
  expect(problems(':::callout Mind the bees\nThey sting.\n:::')).toEqual(['1:1 component-form']);
});

test('a timeline is one list without numbers', () => {
  expect(problems(':::timeline\n- **2011:** Bees.\n:::')).toEqual([]);
  expect(problems(':::timeline\n1. Bees.\n:::')).toEqual(['1:1 component-form']);
});
