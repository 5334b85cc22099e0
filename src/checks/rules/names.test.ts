import { expect, test } from 'vitest';
import { contentTree, event, story } from '../../../tests/support/content-tree.ts';
import { survey } from '../survey.ts';
import { names } from './names.ts';

const found = async (files: Record<string, string>) =>
  (await names.run(survey(contentTree(files), '2026-11-21'))).map(({ file, line, what }) => `${file}:${line} ${what}`);

test('entries of different collections may share a name and an id', async () => {
  expect(await found({ 'stories/bees.md': story('id: bees'), 'events/bees.md': event('id: bees') })).toEqual([]);
});

test('the second of two entries with one id is the one that is reported', async () => {
  expect(await found({ 'stories/a.md': story('id: bees'), 'stories/b.md': story('id: bees') })).toMatchInlineSnapshot(`
    [
      "stories/b.md:13 The id "bees" is also the id of stories/a.md.",
    ]
  `);
});

test('a former name may not be that of an entry, of another’s past, or its own', async () => {
  expect(
    await found({
      'stories/a.md': story('id: a\nformerly: [b, old, a]'),
      'stories/b.md': story('id: b\nformerly: [old]'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "stories/a.md:14 "b" cannot lead here, because stories/b.md has that address.",
      "stories/a.md:14 "a" cannot lead here, because stories/a.md has that address.",
      "stories/b.md:14 "old" cannot lead here, because stories/a.md has that address.",
    ]
  `);
});

test('an id and former names that are no names are left to the check of the fields', async () => {
  expect(
    await found({ 'stories/a.md': story('id: 7\nformerly: yes'), 'stories/b.md': story('id: 7\nformerly: 7') }),
  ).toEqual([]);
});

test('two issues of the newsletter do not share a number', async () => {
  const issue = (id: string) => `---\nid: ${id}\nnumber: 4\ntitle: Bees\n---\n`;
  expect(await found({ 'newsletters/a.md': issue('a'), 'newsletters/b.md': issue('b') })).toEqual([
    'newsletters/b.md:3 Issue 4 is also the number of newsletters/a.md.',
  ]);
});
