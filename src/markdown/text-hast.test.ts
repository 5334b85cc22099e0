import { expect, test } from 'vitest';
import { lookups } from '../../tests/support/lookups.ts';
import { renderBody } from './render-body.ts';

const render = (text: string) => renderBody({ file: 'a.mdx', firstLine: 1, text, format: 'mdx' }, lookups);

test('code is never run, and leaves nothing behind', () => {
  const { html, problems } = render(
    'import a from "./a"\n\nexport const b = (globalThis.ran = true)\n\nBees {(globalThis.ran = true)}.\n\n{c}\n',
  );
  expect(html).toBe('<p>Bees .</p>\n'.trim());
  expect(problems.map(({ line, id }) => `${line} ${id}`)).toEqual([
    '1 text-code',
    '3 text-code',
    '5 text-code',
    '7 text-code',
  ]);
  expect('ran' in globalThis).toBe(false);
});

test('the words of an element that is not allowed are kept, and its attributes are not', () => {
  expect(render('A <b onclick="x()">bold</b> bee.\n\n<section id="x">\n\nHum.\n\n</section>').html).toBe(
    '<p>A <span>bold</span> bee.</p>\n<div><p>Hum.</p></div>',
  );
});

test('a component amid words is refused, because it would break the paragraph', () => {
  expect(render('See <Figure id="hives" /> here.').problems.map(({ id }) => id)).toEqual(['component-form']);
});

test('words on the line of a component stand in a paragraph', () => {
  expect(render('<Callout>**Bees** hum.</Callout>').html).toContain('<p><strong>Bees</strong> hum.</p>');
});

test('words that a component would leave out are refused', () => {
  expect(render('<Figure id="hives">Bees.</Figure>').problems.map(({ id }) => id)).toEqual(['component-form']);
  expect(render('<Figure id="hives"></Figure>').problems).toEqual([]);
});

test('the ids of notes are those of .md files', () => {
  const text = 'Bees.[^1]\n\n[^1]: Hum.';
  const ids = (html: string) => [...html.matchAll(/ (?:id|href)="[^"]*"/g)].map(([found]) => found);
  const md = renderBody({ file: 'a.md', firstLine: 1, text, format: 'md' }, lookups).html;
  expect(ids(md)).toHaveLength(5);
  expect(ids(render(text).html)).toEqual(ids(md));
});
