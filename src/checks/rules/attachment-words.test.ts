import { expect, test } from 'vitest';
import { askRule } from '../../../tests/support/ask-rule.ts';
import { attachmentWords } from './attachment-words.ts';

const ask = (description: string, src = './plan-of-the-room.pdf') =>
  askRule(attachmentWords, {
    'resources/plan.md': `---
title: A plan
files:
  - src: ${src}
    title: Where the tables stand
    description: ${description}
---
`,
  });

test('a description that is the title or the name of the file is asked about', async () => {
  expect(await ask('Where the tables stand.')).toMatchInlineSnapshot(`
    [
      "6:18 The description of "./plan-of-the-room.pdf" says no more than its name. Say what the file holds, for somebody who cannot open it.",
    ]
  `);
  for (const words of ['WHERE THE TABLES STAND', 'plan-of-the-room.pdf', 'Plan of the room', './plan-of-the-room.pdf'])
    expect((await ask(words)).length, words).toBe(1);
});

test('a description with words of its own, that of a picture, and what is no list of files are left alone', async () => {
  expect(await ask('Six tables in two rows, with the door on the left')).toEqual([]);
  expect(await ask('Where the tables stand', './plan.png')).toEqual([]);
  expect(await askRule(attachmentWords, { 'resources/plan.md': '---\nfiles: [plan.pdf, { src: 3 }]\n---\n' })).toEqual(
    [],
  );
});
