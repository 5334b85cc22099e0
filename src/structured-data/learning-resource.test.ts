import { expect, test } from 'vitest';
import { learningResourceData } from './learning-resource.ts';

const site = new URL('https://example.org/');
const data = { title: 'Hive', summary: 'How to build.', version: '1.0', minutes: 15, published: '2026-03-01' };

test('a resource names each file that it may be had as, with its whole address, type and size', () => {
  const files = [
    { address: '/resources/hive/hive.pdf', fileName: 'hive.pdf', format: 'PDF', bytes: 48_200 },
    { address: '/resources/hive/hive-a3.pdf', fileName: 'hive-a3.pdf', format: 'PDF', edition: 'A3', bytes: 1_200_000 },
    { address: '/_astro/old.pdf', fileName: 'old.pdf', format: 'PDF', bytes: 900, sha256: 'ab12' },
  ];
  expect(learningResourceData({ address: '/resources/hive/', data }, files, 'Poster', ['WLAs'], site)).toMatchObject({
    '@type': 'LearningResource',
    url: 'https://example.org/resources/hive/',
    timeRequired: 'PT15M',
    dateModified: '2026-03-01',
    audience: [{ '@type': 'Audience', audienceType: 'WLAs' }],
    encoding: [
      {
        '@type': 'MediaObject',
        name: 'Hive (PDF)',
        contentUrl: 'https://example.org/resources/hive/hive.pdf',
        encodingFormat: 'application/pdf',
        contentSize: '48 KB',
      },
      { name: 'Hive (PDF, A3)', contentSize: '1.2 MB' },
      { contentUrl: 'https://example.org/_astro/old.pdf', sha256: 'ab12' },
    ],
  });
});
