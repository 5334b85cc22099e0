import { expect, test } from 'vitest';
import { storyListAddress } from './browse-lists.ts';

test('the first page of a list has no number in its address, and the others have theirs', () => {
  expect(storyListAddress('topic', 'careers')).toBe('/stories/topic/careers/');
  expect(storyListAddress('topic', 'careers', 2)).toBe('/stories/topic/careers/2/');
});
