import { expect, test } from 'vitest';
import { plainAddress, withoutMark } from './plain-address.ts';

test('the mark of a build is taken out of the name of a file', () => {
  expect(withoutMark('/_astro/plan.DkV3x1ab.pdf')).toBe('/_astro/plan.pdf');
  expect(withoutMark('/_astro/my.plan.DkV3x1ab_Z2abc9.webp')).toBe('/_astro/my.plan.webp');
});

test('names that no build has marked stay as they are', () => {
  for (const path of ['/brand/some-long-name.pdf', '/_astro/plan.pdf', '/stories/bees/', 'https://a.example/_astro/x'])
    expect(withoutMark(path)).toBe(path);
});

test('an address of the site itself begins at its front page', () => {
  expect(plainAddress('https://site.example/bees/#hum', 'https://site.example')).toBe('/bees/#hum');
  expect(plainAddress('https://site.example.org/bees/', 'https://site.example')).toBe('https://site.example.org/bees/');
  expect(plainAddress('/bees/', '')).toBe('/bees/');
});
