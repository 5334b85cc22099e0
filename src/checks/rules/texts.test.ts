import { expect, test } from 'vitest';
import { contentTree, event, story } from '../../../tests/support/content-tree.ts';
import { survey } from '../survey.ts';
import { texts } from './texts.ts';

const found = async (files: Record<string, string>) =>
  (await texts.run(survey(contentTree(files), '2026-11-21'))).map(({ file, what }) => `${file} ${what}`);

test('a story of nothing, or of nothing that shows, is refused', async () => {
  expect(await found({ 'stories/bees.md': story('', '') })).toEqual([
    'stories/bees.md The story has no text under its front matter.',
  ]);
  expect(await found({ 'stories/bees.md': story('', '[unused]: /guides/') })).toHaveLength(1);
});

test('a draft, an event and a text with other problems may be empty', async () => {
  expect(await found({ 'stories/bees.md': story('draft: true', ''), 'events/bee-day.md': event() })).toEqual([]);
  expect(await found({ 'stories/bees.md': story('', '<div>') })).toEqual([]);
});

test('a resource may be a file instead of a text', async () => {
  const resource = (fields: string) => `---
id: letter
title: A letter
summary: A letter to your manager about bees, with gaps to fill in and words that you may change.
kind: letter
audience: [wla]
topics: [bee-keeping]
minutes: 5
version: "1.0"
licence: CC BY 4.0
published: 2026-11-02
${fields}---
`;
  expect(
    await found({
      'resources/letter.md': resource(
        'files:\n  - src: ./letter.pdf\n    title: The letter\n    description: The letter.\n',
      ),
    }),
  ).toEqual([]);
  expect(await found({ 'resources/letter.md': resource('') })).toEqual([
    'resources/letter.md The resource has no text under its front matter.',
  ]);
});
