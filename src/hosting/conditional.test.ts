import { expect, test } from 'vitest';
import { isFresh } from './conditional.ts';

const sent = { tag: '"bees"', changed: new Date('2026-11-20T10:00:00.900Z') };

test('who names the mark of what is there has it, weak marks and lists of marks too', () => {
  expect(isFresh({ 'if-none-match': '"bees"' }, sent)).toBe(true);
  expect(isFresh({ 'if-none-match': '"hive", W/"bees"' }, sent)).toBe(true);
  expect(isFresh({ 'if-none-match': '*' }, sent)).toBe(true);
  expect(isFresh({ 'if-none-match': '"hive"' }, sent)).toBe(false);
});

test('a day counts in whole seconds, and only where no mark is named', () => {
  const later = { 'if-modified-since': 'Fri, 20 Nov 2026 10:00:00 GMT' };
  expect(isFresh(later, sent)).toBe(true);
  expect(isFresh({ 'if-modified-since': 'Fri, 20 Nov 2026 09:59:59 GMT' }, sent)).toBe(false);
  expect(isFresh({ ...later, 'if-none-match': '"hive"' }, sent)).toBe(false);
  expect(isFresh({ 'if-modified-since': 'some time' }, sent)).toBe(false);
  expect(isFresh({}, sent)).toBe(false);
});
