import { expect, test } from 'vitest';
import { askRule } from '../../../tests/support/ask-rule.ts';
import { attachmentText } from './attachment-text.ts';

const ask = (names: readonly string[], text: string) =>
  askRule(attachmentText, {
    'resources/plan.md': `---
title: A title of a good many words, none of which stand in the text
files:
${names.map((name) => `  - src: ./${name}\n    description: Many words that say what stands in the file.`).join('\n')}
---

${text}
`,
  });

test('a page that offers a document and says little of it is asked for more', async () => {
  expect([
    await ask(['a.jpg', 'plan.pdf'], ''),
    await ask(['plan.docx'], 'Bees.'),
    await ask(['plan.csv'], 'Bees hum. '.repeat(24)),
  ]).toMatchInlineSnapshot(`
    [
      [
        "6:5 The page offers a document, and has no text of its own. Say on the page what matters in the document, in 50 words or more, for people who cannot open it.",
      ],
      [
        "4:5 The page offers a document, and has only 1 word of its own. Say on the page what matters in the document, in 50 words or more, for people who cannot open it.",
      ],
      [
        "4:5 The page offers a document, and has only 48 words of its own. Say on the page what matters in the document, in 50 words or more, for people who cannot open it.",
      ],
    ]
  `);
});

test('a page with a text of some sentences, or with pictures and films alone, is left alone', async () => {
  expect(await ask(['plan.pdf'], 'Bees hum. '.repeat(25))).toEqual([]);
  expect(await ask(['plan.png', 'bees.mp4', 'bees.vtt'], '')).toEqual([]);
  expect(await askRule(attachmentText, { 'resources/plan.md': '---\nfiles: plan.pdf\n---\n' })).toEqual([]);
  expect(await askRule(attachmentText, { 'resources/plan.md': '---\ntitle: A plan\n---\n' })).toEqual([]);
});
