import { expect, test } from 'vitest';
import { collectionNames } from '../content-model/collection-names.ts';
import { components } from '../markdown/components/index.ts';
import { renderBody } from '../markdown/render-body.ts';
import { lookups } from '../../tests/support/lookups.ts';
import { componentGuide, fieldTables } from './field-tables.ts';

test('every collection has its table, and every component its example', () => {
  for (const name of collectionNames) expect(fieldTables()).toContain(`### ${name}\n`);
  for (const { example } of components.values()) expect(componentGuide()).toContain(example);
});

test('a field within another has a dotted name, and says when it is needed', () => {
  expect(fieldTables()).toContain('| `picture.alt` | with `picture` | What the picture shows');
  expect(fieldTables()).toContain('| `consent.basis` | yes | What the right');
});

test('the tables are good Markdown', () => {
  expect(
    renderBody({ file: 'a.md', firstLine: 1, format: 'md', text: `## Fields\n\n${fieldTables()}` }, lookups).problems,
  ).toEqual([]);
});
