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
