import { expect, test } from 'vitest';
import { contentTree } from '../../../tests/support/content-tree.ts';
import { survey } from '../survey.ts';
import { pages } from './pages.ts';

const missing = async (files: Record<string, string | Uint8Array>) =>
  (await pages.run(survey(contentTree(files), '2026-11-21'))).map(({ file }) => file);

test('each page that the site always has needs its file', async () => {
  const all = await missing({});
  expect(all).toContain('pages/home.md');
  expect(all).toContain('pages/interim-report.md');
  expect(await missing({ 'pages/home.mdx': '---\ntitle: Home\n---\n' })).toEqual(
    all.filter((file) => file !== 'pages/home.md'),
  );
});

test('a file that is there but cannot be read is not called missing as well', async () => {
  expect(await missing({ 'pages/home.md': Buffer.from('é', 'latin1') })).not.toContain('pages/home.md');
  expect(await missing({ 'pages/home.MD': 'Words.' })).not.toContain('pages/home.md');
});

test('a page may not take an address that the site keeps for itself, and may take any other', async () => {
  const found = (
    await pages.run(
      survey(
        contentTree({ 'pages/404.md': '---\ntitle: a\n---\n', 'pages/volunteers.md': '---\ntitle: a\n---\n' }),
        '2026-11-21',
      ),
    )
  )
    .filter(({ id }) => id === 'page-name')
    .map(({ file, what }) => `${file} ${what}`);
  expect(found).toEqual(['pages/404.md A page cannot be called "404": the site keeps that address for itself.']);
});

test('a resource may not take the address of the lists and packs of resources; a story may', async () => {
  const words = '---\ntitle: a\n---\n';
  const found = await pages.run(
    survey(
      contentTree({
        ...Object.fromEntries(
          ['to', 'for', 'kind', 'time', 'page', 'packs', 'tools'].map((name) => [`resources/${name}.md`, words]),
        ),
        'stories/kind/index.md': words,
      }),
      '2026-11-21',
    ),
  );
  expect(found.filter(({ id }) => id === 'page-name').map(({ file }) => file)).toEqual(
    ['for', 'kind', 'packs', 'page', 'time', 'to'].map((name) => `resources/${name}.md`),
  );
  expect(found.map(({ what }) => what)).toContain(
    'A resource cannot be called "packs": the site keeps that address for itself.',
  );
});
