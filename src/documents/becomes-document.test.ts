import { expect, test } from 'vitest';
import { becomesDocument } from './becomes-document.ts';

test.each([
  ['resources', 'event-checklist', true],
  ['guides', 'first-90-days', true],
  ['stories', 'jane', true],
  ['newsletters', 'issue-1', true],
  ['pages', 'interim-report', true],
  ['pages', 'about', false],
  ['events', 'bee-day', false],
  ['networks', 'london', false],
] as const)('of %s, %s has a PDF: %s', (collection, name, has) => {
  expect(becomesDocument({ collection, name })).toBe(has);
});
