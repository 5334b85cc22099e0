import { expect, test } from 'vitest';
import { guideDoor } from './doors.ts';

test('a guide has the colour of the people whom it names first', () => {
  expect(guideDoor({ audience: ['employer', 'wla'] })).toBe('employer');
  expect(guideDoor({ audience: ['learner', 'employer'] })).toBe('wla');
});
