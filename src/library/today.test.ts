import { afterEach, expect, test, vi } from 'vitest';
import { today } from './today.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

test('today is the day that WLA_TODAY names', () => {
  vi.stubEnv('WLA_TODAY', '2026-03-01');
  expect(today()).toBe('2026-03-01');
});

test('today is the day of the clock in Greenwich where none is named', () => {
  vi.stubEnv('WLA_TODAY', '');
  vi.useFakeTimers({ now: new Date('2026-03-01T23:59:59Z') });
  expect(today()).toBe('2026-03-01');
});

test('a day that is none is refused rather than guessed', () => {
  vi.stubEnv('WLA_TODAY', '01/03/2026');
  expect(() => today()).toThrow('WLA_TODAY must be a day such as 2026-03-01, not "01/03/2026".');
});
