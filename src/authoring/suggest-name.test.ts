import { expect, test } from 'vitest';
import { suggestName } from './suggest-name.ts';

test('a long title makes a short name that ends with a whole word', () => {
  expect(suggestName('Bees, and what they teach us about learning at work in small firms')).toBe(
    'bees-and-what-they-teach-us-about-learning-at-work',
  );
  expect(suggestName('x'.repeat(60))).toHaveLength(50);
});

test('a number makes the name of an issue', () => expect(suggestName(4)).toBe('issue-4'));
