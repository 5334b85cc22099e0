import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { openTree } from './content-tree.ts';
import { faultsOf, inWords, isOf } from './judge.ts';

const tree = () => openTree(contentTree({ 'topics/careers.yaml': 'name: Careers\nsummary: Work.\n' }));

test('a wrong field is explained in the words of the check', () => {
  const faults = faultsOf('events', { starts: '1 May', ends: '2026-01-01' }, tree());
  expect(faults.filter((fault) => isOf(fault, ['starts'])).map(inWords)).toEqual([
    '"starts" is not a day or time that the site can read: 1 May. Write the day year first, and the time by the 24-hour clock if there is one: 2026-03-01 10:30.',
  ]);
});

test('a name that nothing has is a fault, with the name that was meant', () => {
  const faults = faultsOf('guides', { topics: ['carers'] }, tree());
  expect(faults.filter((fault) => isOf(fault, ['topics'])).map(inWords)).toEqual([
    '"topics" names "carers", and there is no such file in topics/. Did you mean "careers"?',
  ]);
});
