import { expect, test } from 'vitest';
import { meets } from './meets.ts';

test('a page is met by itself and by every place on it', () => {
  expect(meets('/glossary/', '/glossary/')).toBe(true);
  expect(meets('/glossary/#ulr', '/glossary/')).toBe(true);
  expect(meets('https://example.org/glossary/?q=ulr#ulr', '/glossary/')).toBe(true);
  expect(meets('/glossary', '/glossary/')).toBe(true);
  expect(meets('/', '/')).toBe(true);
});

test('a place is met by itself alone', () => {
  expect(meets('/glossary/#ulr', '/glossary/#ulr')).toBe(true);
  expect(meets('/glossary/', '/glossary/#ulr')).toBe(false);
  expect(meets('/glossary/#ulf', '/glossary/#ulr')).toBe(false);
});

test('the words that a browser is to mark are no part of the place', () => {
  expect(meets('/glossary/#ulr:~:text=Union%20Learning', '/glossary/#ulr')).toBe(true);
  expect(meets('/glossary/#:~:text=Union', '/glossary/')).toBe(true);
});

test('another page is not met, nor one that lies below', () => {
  expect(meets('/guides/first-90-days/', '/guides/')).toBe(false);
  expect(meets('/', '/guides/')).toBe(false);
});
