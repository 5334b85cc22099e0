import { expect, test } from 'vitest';
import { fitHeadline } from './fit-headline.ts';

const room = { width: 480, height: 350, most: 116 };

test('a short headline is as large as it may be', () => {
  expect(fitHeadline('Ask me about learning', room)).toEqual({ size: 116, lines: 3 });
  expect(fitHeadline('Hum', room)).toEqual({ size: 116, lines: 1 });
});

test('a longer one is smaller, so that its words and its lines fit', () => {
  expect(fitHeadline('Learn something new at work', room)).toEqual({ size: 86, lines: 4 });
  const { size, lines } = fitHeadline('Learn something new about bees, honey and flowers at work this spring', room);
  expect(size * lines).toBeLessThanOrEqual(room.height);
});

test('a word that no size fits is broken, and its lines are counted', () => {
  const { size, lines } = fitHeadline('W'.repeat(60), room);
  expect(size).toBe(24);
  expect(lines).toBe(3);
});
