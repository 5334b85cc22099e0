import { expect, test, vi } from 'vitest';
import type { Content } from './entry.ts';
import { ContentProblems, gatheringLoaders } from './gathering-loader.ts';
import { problem, startOf } from './problem.ts';

const content = {
  root: '/content',
  entries: {
    stories: [
      {
        name: 'bees',
        path: 'stories/bees.md',
        format: 'md',
        collection: 'stories',
        digest: 'abc',
        data: { title: 'Bees' },
      },
    ],
    topics: [],
  },
  settings: { name: 'Bees at Work' },
  redirects: [{ from: '/old', to: '/new/', why: 'It moved.' }],
} as unknown as Content;

/** What Astro gives a loader: a store that keeps what is set, and a watcher that a test can tell of changes. */
function astro() {
  const entries = new Map<string, { id: string; data: unknown }>();
  const changes: ((event: string, path: string) => void)[] = [];
  const errors: string[] = [];
  return {
    entries,
    errors,
    change: (path: string) => changes.forEach((listener) => listener('change', path)),
    context: {
      store: {
        clear: () => entries.clear(),
        set: (entry: { id: string; data: unknown }) => entries.set(entry.id, entry),
      },
      watcher: { add: () => undefined, on: (_event: string, listener: (typeof changes)[0]) => changes.push(listener) },
      logger: { error: (message: string) => errors.push(message) },
    } as never,
  };
}

test('each collection gets its own entries, without their texts', async () => {
  const { entries, context } = astro();
  await gatheringLoaders(async () => content)
    .collection('stories')
    .load(context);
  expect([...entries.values()]).toEqual([
    {
      id: 'bees',
      data: { title: 'Bees' },
      digest: 'abc',
      filePath: expect.stringMatching(/content\/stories\/bees\.md$/) as string,
    },
  ]);
});

test('the settings are one entry, and each moved address is one', async () => {
  const [settings, redirects] = [astro(), astro()];
  const load = gatheringLoaders(async () => content);
  await load.single('settings').load(settings.context);
  await load.single('redirects').load(redirects.context);
  expect([...settings.entries.keys()]).toEqual(['site']);
  expect([...redirects.entries.keys()]).toEqual(['/old']);
});

test('all collections share one reading of the content', async () => {
  const read = vi.fn(async () => content);
  const load = gatheringLoaders(read);
  await Promise.all([
    load.collection('stories').load(astro().context),
    load.collection('topics').load(astro().context),
  ]);
  expect(read).toHaveBeenCalledTimes(1);
});

test('content with problems stops every collection', async () => {
  const problems = new ContentProblems([problem('file-empty', startOf('a.md'), {})], '/content');
  const load = gatheringLoaders(() => Promise.reject(problems));
  await expect(load.collection('stories').load(astro().context)).rejects.toBe(problems);
  await expect(load.single('settings').load(astro().context)).rejects.toBe(problems);
});

test('a change while somebody writes is read once for all collections, and the next change once again', async () => {
  const read = vi.fn(async () => content);
  const load = gatheringLoaders(read);
  const [stories, topics] = [astro(), astro()];
  await Promise.all([load.collection('stories').load(stories.context), load.collection('topics').load(topics.context)]);
  for (const collection of [stories, topics]) collection.change('/content/stories/bees.md');
  expect(read).toHaveBeenCalledTimes(2);
  await Promise.resolve();
  for (const collection of [stories, topics]) collection.change('/content/topics/wax.yaml');
  expect(read).toHaveBeenCalledTimes(3);
});

test('a change outside the content is left alone', async () => {
  const read = vi.fn(async () => content);
  const stories = astro();
  await gatheringLoaders(read).collection('stories').load(stories.context);
  stories.change('/src/pages/index.astro');
  expect(read).toHaveBeenCalledTimes(1);
});

test('a mistake while somebody writes is reported, and the last good state stays', async () => {
  const read = vi.fn(async () => content);
  const stories = astro();
  await gatheringLoaders(read).collection('stories').load(stories.context);
  read.mockRejectedValueOnce(new ContentProblems([], '/content'));
  stories.change('/content/stories/bees.md');
  await vi.waitFor(() => expect(stories.errors).toEqual([new ContentProblems([], '/content').message]));
  expect([...stories.entries.keys()]).toEqual(['bees']);
});
