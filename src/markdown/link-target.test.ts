import { expect, test } from 'vitest';
import { hasProtocol, SAFE_TARGET } from './link-target.ts';

test('a link leads to this site, the web, an e-mail address or a telephone', () => {
  for (const target of [
    '/',
    '/a/?b=c#d',
    '#a',
    'https://example.org/',
    'HTTP://example.org',
    'mailto:a@example.org',
    'tel:+44 1522 000000',
  ])
    expect(SAFE_TARGET.test(target)).toBe(true);
});

test('anything that a browser could take for a program or for another host is refused', () => {
  for (const target of [
    'javascript:x',
    ' javascript:x',
    'java\nscript:x',
    '\u0001javascript:x',
    'data:,x',
    '//example.org',
    '/\\example.org',
    '\\\\example.org',
    'https:/\\example.org',
    '',
  ])
    expect(SAFE_TARGET.test(target)).toBe(false);
});

test('an address with a protocol is told from one that only starts in the middle', () => {
  for (const target of ['javascript:x', ' java\tscript:x', '\u0001vbscript:x', '//example.org', '/\\example.org'])
    expect(hasProtocol(target)).toBe(true);
  for (const target of ['a/b', '../a', 'a.md', '?a', '']) expect(hasProtocol(target)).toBe(false);
});
