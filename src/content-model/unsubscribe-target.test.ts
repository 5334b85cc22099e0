import { expect, test } from 'vitest';
import { unsubscribeTarget } from './unsubscribe-target.ts';

test.each([
  '{{ unsubscribe_url }}',
  '{unsubscribe}',
  '{$unsubscribe}',
  '{{{UNSUBSCRIBE_URL}}}',
  '*|UNSUB|*',
  '[unsubscribe]',
  '[[UNSUB_LINK_EN]]',
  '%unsubscribe_url%',
  '%%unsubscribe%%',
  '#UNSUB#',
  'https://news.example.org/stop?a=1&b=2',
  'mailto:stop@example.org?subject=Stop',
])('%s may be what the link leads to', (value) => {
  expect(unsubscribeTarget(value)).toBe(value);
});

test.each([
  undefined,
  null,
  '',
  'stop',
  '/stop/',
  '//example.org/stop',
  'http://example.org/',
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  '{{ "><script> }}',
  '*|UNSUB|*" onclick="x',
  '[a]\n[b]',
  '[[a]',
])('%j is not used', (value) => {
  expect(unsubscribeTarget(value)).toBeUndefined();
});

test('an address is written without signs of its own', () => {
  expect(unsubscribeTarget('https://example.org/"><b>')).toBe('https://example.org/%22%3E%3Cb%3E');
});
