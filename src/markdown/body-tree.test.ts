import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { contentTexts } from '../../tests/support/content-texts.ts';
import { lookups } from '../../tests/support/lookups.ts';
import { bodyTree } from './body-tree.ts';
import { renderBody } from './render-body.ts';

/**
 * HTML as a browser understands it: whichever of its signs are written as references, and without the line ends between
 * blocks, which no reader sees.
 */
const understood = (html: string) =>
  toHtml(htmlToHast(html, { fragment: true }) as Parameters<typeof toHtml>[0])
    .replace(/(<[^>]+>)\n+(?=<)/g, '$1')
    .trim();

test('there is content to compare', () => {
  expect(contentTexts.length).toBeGreaterThan(50);
});

test.for(contentTexts)('the tree of $file has the HTML of its page', (source) => {
  const { html, ...outline } = renderBody(source, lookups);
  const { tree, ...others } = bodyTree(source, lookups);
  expect(understood(toHtml(tree))).toBe(understood(html));
  expect(others).toEqual(outline);
});

test.for(contentTexts)('each element of $file is on its line of the file', (source) => {
  const lines = readFileSync(join('content', source.file), 'utf8').split('\n');
  visit(bodyTree(source, lookups).tree, 'element', (node) => {
    const { start } = node.position ?? {};
    const sign = { h2: '## ', h3: '### ', blockquote: '>', table: '|', strong: '**' }[node.tagName];
    if (!start || !sign) return;
    expect(lines[start.line - 1]?.slice(start.column - 1)).toSatisfy((rest: string) => rest.startsWith(sign));
  });
});

test('a component has the line on which it begins, and what it adds has none of its own', () => {
  const text = 'Bees.\n\n:::callout{kind="tip"}\nHum.\n:::';
  const { tree } = bodyTree({ file: 'a.md', firstLine: 11, text, format: 'md' }, lookups);
  const lines: unknown[] = [];
  visit(tree, 'element', ({ tagName, position }) => void lines.push([tagName, position?.start.line]));
  expect(lines).toEqual([
    ['p', 11],
    ['div', 13],
    ['p', undefined],
    ['p', 14],
  ]);
});

test('a text that cannot be read is an empty tree and a problem', () => {
  const read = (text: string) => bodyTree({ file: 'a.mdx', firstLine: 1, text, format: 'mdx' }, lookups);
  expect(read('<Callout>').tree.children).toEqual([]);
  expect(read('<Callout>').problems.map(({ id }) => id)).toEqual(['text-syntax']);
  expect(read('> '.repeat(100)).problems.map(({ id }) => id)).toEqual(['text-render']);
});
