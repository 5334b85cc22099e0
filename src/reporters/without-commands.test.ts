import { expect, test } from 'vitest';
import { withoutCommands } from './without-commands.ts';

test('the runner obeys nothing between two lines with a word that nobody can guess', () => {
  expect(withoutCommands('::error::x\n', 'word')).toBe('::stop-commands::word\n::error::x\n::word::\n');
  expect(withoutCommands('x', 'word')).toBe('::stop-commands::word\nx\n::word::\n');
  expect(withoutCommands('x')).not.toBe(withoutCommands('x'));
});
