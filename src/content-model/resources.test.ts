import { expect, test } from 'vitest';
import { jobsOf, resourceKinds } from './resources.ts';

test('a resource helps to do what it says, and without that what others of its kind do', () => {
  expect(jobsOf({ kind: 'letter', jobs: ['tell-stories', 'give-advice'] })).toEqual(['tell-stories', 'give-advice']);
  expect(jobsOf({ kind: 'letter' })).toEqual(['win-support']);
  expect(resourceKinds.filter((kind) => jobsOf({ kind }).length !== 1)).toEqual([]);
});
