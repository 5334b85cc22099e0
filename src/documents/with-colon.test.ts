import { expect, test } from 'vitest';
import { withColon } from './with-colon.ts';

test('a colon stands between the name of a download and what it is', () => {
  const name = { type: 'link' as const, address: 'https://bees.example/plan/', content: [] };
  const item = (text: string) => ({
    blocks: [{ type: 'paragraph' as const, content: [name, { type: 'text' as const, text }] }],
  });
  expect(withColon(item(' Form, 10 minutes'))).toEqual(item(': Form, 10 minutes'));
});
