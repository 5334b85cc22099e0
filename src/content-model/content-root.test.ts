import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { contentRoot } from './content-root.ts';

afterEach(() => vi.unstubAllEnvs());

test('the content is in the folder "content" unless WLA_CONTENT names another', () => {
  vi.stubEnv('WLA_CONTENT', '');
  expect(contentRoot()).toBe(resolve('content'));
  const other = mkdtempSync(join(tmpdir(), 'wla-root-'));
  vi.stubEnv('WLA_CONTENT', other);
  expect(contentRoot()).toBe(other);
  rmSync(other, { recursive: true });
});

test('a content folder that is not there is named in full', () => {
  vi.stubEnv('WLA_CONTENT', '/no/such/folder');
  expect(() => contentRoot()).toThrow('There is no content folder at /no/such/folder.');
});
