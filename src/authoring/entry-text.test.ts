import { expect, test } from 'vitest';
import { entryText, yamlLines } from './entry-text.ts';
import { kindOf, type Kind } from './kinds.ts';

test('each field stands under its advice, and an optional one without a value is advice itself', () => {
  const glossary = kindOf('glossary') as Kind;
  expect(entryText(glossary, { term: 'Hive: a box', definition: 'A box.' })).toMatchInlineSnapshot(`
    "# Lines that begin with # are advice for you. The site leaves them out, and you may delete them.
    # To use an optional field, take the # and the space after it away.

    # The word or abbreviation.
    term: "Hive: a box"

    # Optional. For an abbreviation: the words in full.
    # standsFor: Employment and Skills Board

    # One to three plain sentences.
    definition: A box.

    # Optional. Other words that people use for it.
    # alsoKnownAs: […]

    # Optional. The page that tells more, as an address of this site.
    # link: /guides/first-90-days/
    "
  `);
});

test('an entry in Markdown has its text under the front matter', () => {
  const text = entryText(kindOf('event') as Kind, { id: 'bees', title: 'Bees' });
  expect(text).toMatch(/^---\n# Lines that begin/);
  expect(text).toMatch(/\n---\n\n## What will happen\n\n\*Write here: say what/);
});

test('values are quoted where YAML would take them for something else', () => {
  expect(yamlLines({ version: '1.0', title: 'A: b', day: '2026-03-01', no: 'Issue #4', list: ['a', 'b'] })).toEqual([
    'version: "1.0"',
    'title: "A: b"',
    'day: 2026-03-01',
    'no: "Issue #4"',
    'list: [a, b]',
  ]);
});
