import { expect, test } from 'vitest';
import { likingOf } from './liking.ts';

test('a figure answers a question for a number better', () => {
  expect(likingOf('Figure', 'How many people trained?')).toBe(1.3);
  expect(likingOf('Figure', 'training')).toBeLessThan(1);
  expect(likingOf('Figure', 'how much learning was taken up')).toBe(1.3);
  expect(likingOf('Figure', 'How much does it cost?')).toBeLessThan(1);
  expect(likingOf('Guide', 'How many people trained?')).toBe(1);
});

test('what tells in short what others tell at length comes a little later', () => {
  expect(likingOf('Newsletter', 'bees')).toBeLessThan(1);
  expect(likingOf('Newsletter', 'newsletter 2')).toBe(1);
  expect(likingOf('constructor', 'bees')).toBe(1);
});

test('small words of the question in a title make a page better', () => {
  expect(likingOf('Guide', 'What does a WLA do?', 2)).toBeCloseTo(1.4);
});
