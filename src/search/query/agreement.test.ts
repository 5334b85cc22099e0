import { expect, test } from 'vitest';
import { asked } from '../../../tests/support/asked.ts';
import { agreement } from './agreement.ts';

test('a title that says no more than what was asked agrees best', () => {
  const question = asked('newsletter', [['newsletter']]);
  expect(agreement(question, 'Newsletters')).toBe(1);
  expect(agreement(question, 'Newsletter template')).toBeLessThan(1);
  expect(agreement(question, 'Bees')).toBe(0);
  expect(agreement(question, '')).toBe(0);
});
