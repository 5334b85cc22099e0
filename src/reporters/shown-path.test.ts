import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shownPath } from './shown-path.ts';

test('a path is named from where one stands, or in full where it lies elsewhere', () => {
  expect(shownPath(join(process.cwd(), 'content/stories'))).toBe(join('content', 'stories'));
  expect(shownPath(process.cwd())).toBe('.');
  expect(shownPath('/elsewhere/content')).toBe('/elsewhere/content');
});
