import { expect, test } from 'vitest';
import { archive, MOST_ON_CARDS } from './newsletter-archive.ts';

const issue = (published: string) => ({ data: { published } });
const many = (count: number, year: string) =>
  Array.from({ length: count }, (_, i) => issue(`${year}-01-${String(count - i).padStart(2, '0')}`));

test('a few issues stand as cards, the newest by itself', () => {
  const issues = many(MOST_ON_CARDS + 1, '2026');
  expect(archive(issues)).toEqual({ newest: issues[0], cards: issues.slice(1), years: [] });
});

test('many issues stand by year, the newest year first, and none is lost', () => {
  const issues = [...many(2, '2027'), ...many(12, '2026'), ...many(3, '2025')];
  const { newest, cards, years } = archive(issues);
  expect(newest).toBe(issues[0]);
  expect(cards).toEqual([]);
  expect(years.map(({ year, issues }) => [year, issues.length])).toEqual([
    ['2027', 1],
    ['2026', 12],
    ['2025', 3],
  ]);
});

test('an issue with an earlier number and a later day does not begin its year twice', () => {
  const issues = [issue('2027-01-02'), issue('2026-12-01'), issue('2027-01-01'), ...many(12, '2026')];
  expect(archive(issues).years.map(({ year }) => year)).toEqual(['2027', '2026']);
});

test('without an issue there is nothing', () => {
  expect(archive([])).toEqual({ newest: undefined, cards: [], years: [] });
});
