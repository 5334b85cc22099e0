import { expect, test } from 'vitest';
import { formerAddresses } from './former-addresses.ts';

test('each former name of an entry leads to its page', () => {
  expect(formerAddresses('guides', 'bees', ['hive', 'wax'])).toEqual([
    { from: '/guides/hive/', to: '/guides/bees/' },
    { from: '/guides/wax/', to: '/guides/bees/' },
  ]);
  expect(formerAddresses('topics', 'bees', ['hive'])).toEqual([
    { from: '/stories/topic/hive/', to: '/stories/topic/bees/' },
  ]);
});

test('the list of the stories of a network moves with it', () => {
  expect(formerAddresses('networks', 'london', ['capital'])).toEqual([
    { from: '/networks/capital/', to: '/networks/london/' },
    { from: '/stories/network/capital/', to: '/stories/network/london/' },
  ]);
});

test('a place on a page has no address of its own, and what is no list names nothing', () => {
  expect(formerAddresses('events', 'bee-day', ['hive-day'])).toEqual([]);
  expect(formerAddresses('guides', 'bees', 'hive')).toEqual([]);
  expect(formerAddresses('guides', 'bees', undefined)).toEqual([]);
});
