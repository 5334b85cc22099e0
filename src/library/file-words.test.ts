import { expect, test } from 'vitest';
import { fileForm, fileSize, firstOfEachFormat } from './file-words.ts';

test('a file has its format and, where there are several, its edition', () => {
  expect(fileForm({ format: 'Word' })).toBe('Word');
  expect(fileForm({ format: 'PDF', edition: 'Large print' })).toBe('PDF, Large print');
});

test('of its size, what is known is said', () => {
  expect(fileSize({ format: 'PDF', bytes: 48_200, pages: 1 })).toBe('48 KB, 1 page');
  expect(fileSize({ format: 'PDF', bytes: 1_248_200, pages: 12 })).toBe('1.2 MB, 12 pages');
  expect(fileSize({ format: 'Word', bytes: 48_200 })).toBe('48 KB');
  expect(fileSize({ format: 'PDF', bytes: 48_200, pages: 1200 })).toBe('48 KB, 1,200 pages');
  expect(fileSize({ format: 'Word' })).toBe('');
});

test('a list has the first file of each format', () => {
  const files = [
    { format: 'PDF' },
    { format: 'PDF', edition: 'A3' },
    { format: 'Word' },
    { format: 'PDF', edition: 'b' },
  ];
  expect(firstOfEachFormat(files)).toEqual([{ format: 'PDF' }, { format: 'Word' }]);
});
