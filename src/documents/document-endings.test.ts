import { expect, test } from 'vitest';
import { documentEndings } from './document-endings.ts';

test('a resource is there to read and to change, a poster in four editions', () => {
  expect(documentEndings({ collection: 'resources', name: 'plan' }, 'form')).toEqual(['.pdf', '.docx']);
  expect(documentEndings({ collection: 'resources', name: 'wall' }, 'poster')).toEqual([
    '.pdf',
    '-a3.pdf',
    '-large-print.pdf',
    '-black-and-white.pdf',
    '.docx',
  ]);
});

test('what is only read has a PDF, and a page of words none', () => {
  expect(documentEndings({ collection: 'guides', name: 'bees' })).toEqual(['.pdf']);
  expect(documentEndings({ collection: 'pages', name: 'about' })).toEqual([]);
});
