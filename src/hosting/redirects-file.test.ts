import { expect, test } from 'vitest';
import { readRedirects, redirectsFile } from './redirects-file.ts';

test('each old address is sent on with its slash and without', () => {
  expect(
    redirectsFile([
      { from: '/old', to: '/new/' },
      { from: '/older/', to: '/new/#top' },
    ]),
  ).toBe('/old /new/ 301\n/old/ /new/ 301\n/older /new/#top 301\n/older/ /new/#top 301\n');
});

test('the old address of a file is sent on as it is, after those of pages', () => {
  expect(redirectsFile([{ from: '/old', to: '/new/' }], [{ from: '/old/old.pdf', to: '/new/new.pdf' }])).toBe(
    '/old /new/ 301\n/old/ /new/ 301\n/old/old.pdf /new/new.pdf 301\n',
  );
});

test('where nothing has moved, the file is empty', () => {
  expect(redirectsFile([])).toBe('');
  expect(readRedirects('').size).toBe(0);
});

test('what was written is read back', () => {
  expect(readRedirects(redirectsFile([{ from: '/old', to: '/new/' }]))).toEqual(
    new Map([
      ['/old', '/new/'],
      ['/old/', '/new/'],
    ]),
  );
});
