import { expect, test } from 'vitest';
import { breadcrumbData, serialise } from './json-ld.ts';

test('nothing in the data can end the script element, and the data stays the same', () => {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Thing',
    name: '</script><script>alert(1)</script> <!-- & \u2028\u2029',
  } as const;
  const text = serialise(data);
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual(data);
});

test('the way to a page is numbered, with whole addresses', () => {
  const { itemListElement } = breadcrumbData(new URL('https://example.org/'), [
    { name: 'Stories', address: '/stories/' },
    { name: 'Bees', address: '/stories/bees/' },
  ]) as unknown as { itemListElement: unknown[] };
  expect(itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Stories', item: 'https://example.org/stories/' },
    { '@type': 'ListItem', position: 2, name: 'Bees', item: 'https://example.org/stories/bees/' },
  ]);
});
