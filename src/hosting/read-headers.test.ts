import { expect, test } from 'vitest';
import { readHeaders } from './read-headers.ts';
import { headerRules, headersFile } from './site-headers.ts';

test('the rules that were written are read back as they were', () => {
  const rules = headerRules(['https://mail.example.org']);
  expect(readHeaders(headersFile(rules))).toEqual(rules);
});
