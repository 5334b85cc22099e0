import { expect, test } from 'vitest';
import { repairBody } from '../../tests/support/repair-story.ts';

test('quotation marks are straight in the source where the page shows the same', async () => {
  expect(await repairBody('It’s “fun”, the ‘bee’ said.', 'punctuation')).toBe("It's \"fun\", the 'bee' said.");
});

test('a mark that would come out in another way stays as it is', async () => {
  expect(await repairBody('It is ”fun.', 'punctuation')).toBe('It is ”fun.');
  expect(await repairBody('Back in the ’90s.', 'punctuation')).toBe("Back in the '90s.");
});

test('quotations and code keep theirs', async () => {
  const text = '> It’s “fun”.\n\n`It’s`\n\n:::quote{by="Sam"}\nIt’s “fun”.\n:::';
  expect(await repairBody(text, 'punctuation')).toBe(text);
});
