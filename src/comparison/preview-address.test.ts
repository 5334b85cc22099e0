import { expect, test } from 'vitest';
import { previewOf } from './preview-address.ts';

test('a page is at the same address of the preview', () => {
  expect(previewOf('/stories/bees/', 'https://preview.example/')).toBe('https://preview.example/stories/bees/');
});

test('no address leads away from the preview, or out of a link', () => {
  for (const address of ['//evil.example/', '/\\evil.example/', 'https://evil.example/', '/@evil.example/', '/a>b<c'])
    expect(previewOf(address, 'https://preview.example')).toMatch(/^https:\/\/preview\.example\/[^<>]*$/);
});
