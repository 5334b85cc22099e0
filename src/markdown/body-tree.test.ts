import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { lookups } from '../../tests/support/lookups.ts';
import { contentFiles } from '../content-model/content-files.ts';
import { readEntryFile } from '../content-model/entry-file.ts';
import { bodyTree } from './body-tree.ts';
import { renderBody } from './render-body.ts';

const files = contentFiles('content').entries.filter(({ format }) => format !== 'yaml');

/**
 * HTML as a browser understands it: whichever of its signs are written as references, and without the line ends between
 * blocks, which no reader sees.
 */
const understood = (html: string) =>
  toHtml(htmlToHast(html, { fragment: true }) as Parameters<typeof toHtml>[0])
    .replace(/(<[^>]+>)\n+(?=<)/g, '$1')
    .trim();

test('there is content to compare', () => {
  expect(files.length).toBeGreaterThan(50);
});

test.for(files)('the tree of $path has the HTML of its page', (file) => {
  const { body } = readEntryFile('content', file);
  if (!body) throw new Error(`${file.path} cannot be read.`);
  const { html, ...outline } = renderBody(body, lookups);
  const { tree, ...others } = bodyTree(body, lookups);
  expect(understood(toHtml(tree))).toBe(understood(html));
  expect(others).toEqual(outline);
});

test.for(files)('each element of $path is on its line of the file', (file) => {
  const { body } = readEntryFile('content', file);
  if (!body) throw new Error(`${file.path} cannot be read.`);
  const lines = readFileSync(join('content', file.path), 'utf8').split('\n');
  visit(bodyTree(body, lookups).tree, 'element', (node) => {
    const { start } = node.position ?? {};
    const sign = { h2: '## ', h3: '### ', blockquote: '>', table: '|', strong: '**' }[node.tagName];
    if (!start || !sign) return;
    expect(lines[start.line - 1]?.slice(start.column - 1)).toSatisfy((rest: string) => rest.startsWith(sign));
  });
});
