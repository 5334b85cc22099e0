import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutOtherHosts } from './leave-out.ts';

const code = readFileSync('node_modules/@sveltia/cms/npm/index.js', 'utf8');

test('the form asks neither for fonts nor for the state of GitHub elsewhere', () => {
  expect(code).toContain('cdn.jsdelivr.net');
  const rest = withoutOtherHosts(code);
  expect(rest).not.toContain('cdn.jsdelivr.net');
  expect(rest).not.toContain('githubstatus.com/api');
});

test('a package in which these are no longer found is a reason to look', () => {
  expect(() => withoutOtherHosts('export default {}')).toThrow('Sveltia CMS has changed');
});
