import { expect, test } from 'vitest';
import { internalAddress, line, list, picture, slug, webAddress } from './fields.ts';

const passes = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

test('a line is trimmed, and is neither empty nor too long nor several lines', () => {
  expect(line(10).parse('  Bees  ')).toBe('Bees');
  expect(passes(line(10), '   ')).toBe(false);
  expect(passes(line(4), 'Bees!')).toBe(false);
  expect(passes(line(10), 'Bees\nhum')).toBe(false);
});

test('names of files and addresses are lower case, figures and single hyphens', () => {
  for (const name of ['bees', 'first-90-days', '2026']) expect(passes(slug, name)).toBe(true);
  for (const name of ['Bees', 'bees-', '-bees', 'be--es', 'bees hum', 'bées', 'bees.md', '', 'a/b', '..'])
    expect(passes(slug, name)).toBe(false);
});

test('a web address is a whole https address of a named host', () => {
  expect(passes(webAddress, 'https://www.example.org/a?b=c#d')).toBe(true);
  for (const address of [
    'http://example.org/',
    'example.org',
    '//example.org/',
    'javascript:alert(1)',
    'https://localhost',
    'https://127.0.0.1/',
    'ftp://example.org/',
    'https://user@example.org/',
    'https://example.org/a b',
  ])
    expect(passes(webAddress, address)).toBe(false);
});

test('an address of the site has a slash at both ends, and may end in a place on the page', () => {
  for (const address of ['/', '/guides/', '/guides/first-90-days/', '/glossary/#wla', '/#top'])
    expect(passes(internalAddress, address)).toBe(true);
  for (const address of [
    '/guides',
    'guides/',
    '//example.org/',
    '/guides//',
    '/a b/',
    '/Guides/',
    '/../',
    '/search/?q=a',
    'https://example.org/',
  ])
    expect(passes(internalAddress, address)).toBe(false);
});

test('a picture has words for people who cannot see it', () => {
  expect(passes(picture, { src: './a.jpg', alt: 'A hive' })).toBe(true);
  expect(passes(picture, { src: './a.jpg' })).toBe(false);
  expect(passes(picture, { src: './a.jpg', alt: ' ' })).toBe(false);
});

test('nothing stands twice in a list of names', () => {
  expect(passes(list(slug), ['bees', 'wax'])).toBe(true);
  expect(passes(list(slug), ['bees', 'wax', 'bees'])).toBe(false);
});
