import { expect, test } from 'vitest';
import { sourceText } from './source-text.ts';
import { makeEdits } from './edits.ts';
import { order } from './order.ts';

const topic = { collection: 'topics', name: 'bees', path: 'topics/bees.yaml', format: 'yaml' } as const;
const term = { collection: 'glossary', name: 'bees', path: 'glossary/bees.yaml', format: 'yaml' } as const;

function ordered(text: string, file: Parameters<typeof sourceText>[0] = term): string {
  const source = sourceText(file, text);
  return makeEdits(source, order.propose(source, { problems: [], root: '.' }).edits, order.holds).source.text;
}

test('fields come into the order of the schema, with the remarks above them and the lines below', () => {
  expect(
    ordered(
      '# What it means.\ndefinition: >\n  A box\n  for bees.\nalsoKnownAs:\n- skep\n# The word.\nterm: Hive # short\n',
    ),
  ).toMatchInlineSnapshot(`
    "# The word.
    term: Hive # short
    # What it means.
    definition: >
      A box
      for bees.
    alsoKnownAs:
    - skep
    "
  `);
});

test('the text under the fields stays as it is', () => {
  const file = { collection: 'stories', name: 'bees', path: 'stories/bees.md', format: 'md' } as const;
  expect(ordered('---\ntitle: Bees\nid: bees\n---\n\ntitle: x\nid: y\n', file)).toBe(
    '---\nid: bees\ntitle: Bees\n---\n\ntitle: x\nid: y\n',
  );
});

test('what is in order, grouped, shared or unclear is left as it is', () => {
  for (const text of [
    'name: Bees\nsummary: They hum.\n',
    'summary: They hum.\n\nname: Bees\n',
    'summary: &a They hum.\nname: *a\n',
    'summary: They hum.\nname: Bees\n# What now?\n',
    'summary: They hum.\nname: Bees',
    '{ summary: They hum., name: Bees }\n',
    'summary: [They hum.\n',
  ])
    expect(ordered(text, topic)).toBe(text);
});
