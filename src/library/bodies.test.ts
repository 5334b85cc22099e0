import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import type { LibraryEntry } from './shelf.ts';

const content = vi.hoisted(() => ({ shelves: {} as Record<string, { id: string; data: object }[]> }));
vi.mock('astro:content', () => ({ getCollection: async (name: string) => content.shelves[name] ?? [] }));
vi.mock('./assets.ts', () => ({
  shownPicture: async (path: string) =>
    path.endsWith('hive.jpg') ? { src: `/made/${path}`, width: 4, height: 3 } : undefined,
  fileAddress: (path: string) => `/files/${path}`,
}));
vi.resetModules();
const { bodyBlocks, bodyOf } = await import('./bodies.ts');

/** The text of a story, from a content tree of its own. */
async function textOf(text: string): Promise<string> {
  const root = contentTree({ 'stories/bees/index.md': `---\ntitle: Bees\n---\n\n${text}\n` });
  vi.stubEnv('WLA_CONTENT', root);
  return (await bodyOf({ file: join(root, 'stories/bees/index.md') } as LibraryEntry)).html;
}

afterEach(() => vi.unstubAllEnvs());
beforeEach(() => {
  content.shelves = {};
  vi.stubEnv('WLA_TODAY', '2026-11-21');
});

test('a picture is made ready before the text that shows it', async () => {
  expect(await textOf('![A hive](./hive.jpg)')).toContain(
    'src="/made/stories/bees/hive.jpg" width="4" height="3" alt="A hive"',
  );
});

test('a film and its captions are looked for beside the entry', async () => {
  expect(await textOf(':::video{src="./a.mp4" captions="./a.vtt" title="Bees"}\nHum.\n:::')).toContain(
    'src="/files/stories/bees/a.mp4"',
  );
});

test('a list of downloads shows no resource that is a draft or still to come', async () => {
  const resource = (id: string, more: object) => ({
    id,
    data: { title: id, kind: 'poster', minutes: 5, published: '2026-01-01', ...more },
  });
  content.shelves['resources'] = [
    resource('plan', {}),
    resource('draft', { draft: true }),
    resource('future', { published: '2026-11-22' }),
  ];
  const html = await textOf('::downloads{resources="plan, draft, future"}');
  expect(html).toContain('/resources/plan/');
  expect(html).not.toContain('draft');
  expect(html).not.toContain('future');
});

test('a text with a fault, which the check should have found, stops the build rather than reach a page', async () => {
  await expect(textOf('Bees.\n\n<script>alert(1)</script>')).rejects.toThrow(
    'stories/bees/index.md:7: The text holds HTML, which is not allowed: <script>alert(1)</script>',
  );
});

test('a link to a place in a story that is gone leads to its notice, on the page and in what is made of it', async () => {
  const story = (id: string, withdrawn?: string) => ({
    id,
    data: {
      published: '2026-01-01',
      consent: { basis: 'form', given: '2026-01-01', reviewBy: '2027-01-01', scope: ['web'], withdrawn },
    },
  });
  content.shelves['stories'] = [story('gone', '2026-02-01'), story('here')];
  const text = '[a](/stories/gone/#hum) [b](/stories/here/#hum)';
  const root = contentTree({ 'newsletters/one.md': `---\ntitle: Bees\n---\n\n${text}\n` });
  vi.stubEnv('WLA_CONTENT', root);
  const entry = { file: join(root, 'newsletters/one.md') } as LibraryEntry;
  expect((await bodyOf(entry)).html).toContain('<a href="/stories/gone/">a</a> <a href="/stories/here/#hum">b</a>');
  const [paragraph] = await bodyBlocks(entry);
  const links = paragraph?.type === 'paragraph' ? paragraph.content : [];
  expect(links.flatMap((inline) => (inline.type === 'link' ? [inline.address] : []))).toEqual([
    '/stories/gone/',
    '/stories/here/#hum',
  ]);
});
