import { expect, test } from 'vitest';
import { linkAddress } from './link-address.ts';

test('an address comes without signs that Word would call corrupt', () => {
  expect(linkAddress('https://bees.example/a b?"<>#ä')).toBe('https://bees.example/a%20b?%22%3C%3E#%C3%A4');
  expect(linkAddress('mailto:bees@hive.example')).toBe('mailto:bees@hive.example');
  expect(linkAddress('tel:+44 20')).toBe('tel:+44 20');
});

test.for(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', '/guides/', '', 'http://a b/'])(
  '%s is no address for a document',
  (address) => {
    expect(linkAddress(address)).toBeUndefined();
  },
);
