import { expect, test } from 'vitest';
import { articleData } from './article.ts';

const site = new URL('https://example.org/');
const entry = { address: '/stories/bees/', data: { title: 'Bees', summary: 'They hum.', published: '2026-03-01' } };

test('an article has its whole address, and was last changed when it was published', () => {
  expect(articleData('Article', entry, site, 'Bees at Work')).toMatchObject({
    '@type': 'Article',
    headline: 'Bees',
    mainEntityOfPage: 'https://example.org/stories/bees/',
    datePublished: '2026-03-01',
    dateModified: '2026-03-01',
  });
});

test('a change that readers should know of is its last change', () => {
  const changed = { ...entry, data: { ...entry.data, updated: '2026-04-04' } };
  expect(articleData('NewsArticle', changed, site, 'Bees at Work')).toMatchObject({ dateModified: '2026-04-04' });
});
