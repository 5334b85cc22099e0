import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import PostalMime from 'postal-mime';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';

const content = vi.hoisted(() => ({
  shelves: {} as Record<string, { id: string; data: object; filePath?: string }[]>,
  settings: {} as object,
}));
vi.mock('astro:content', () => ({
  getCollection: async (name: string) => content.shelves[name] ?? [],
  getEntry: async () => ({ data: content.settings }),
}));
vi.mock('./assets.ts', () => ({
  pictureAt: async (path: string) => (/\.(?:webp|png)$/.test(path) ? { width: 2000, height: 1000 } : undefined),
  fileAddress: (path: string) => `/files/${path}`,
}));
vi.resetModules();
const { letterFiles } = await import('./letter-files.ts');

const text = `Hum.

![A hive](./Big Hive.webp)

![A mark](./mark.png)

[Gone](/stories/gone/#hum)
`;
const story = (id: string, consent: object) => ({
  id,
  data: {
    title: `The story of ${id}`,
    published: '2026-01-01',
    consent: { basis: 'form', given: '2026-01-01', reviewBy: '2027-01-01', scope: ['web', 'newsletter'], ...consent },
  },
});

let files: Map<string, Uint8Array>;
const read = (path: string) => new TextDecoder().decode(files.get(path));

beforeEach(async () => {
  const root = contentTree({
    'newsletters/one.md': `---\ntitle: Bees\n---\n\n${text}`.replace('Big Hive', 'Big%20Hive'),
  });
  const plain = { width: 2000, height: 1000, background: '#bfe3c3' };
  await sharp({ create: { ...plain, channels: 3 } })
    .webp()
    .toFile(join(root, 'newsletters/Big Hive.webp'));
  const clear = await sharp({ create: { ...plain, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0.5 } } })
    .png()
    .toBuffer();
  writeFileSync(join(root, 'newsletters/mark.png'), clear);
  vi.stubEnv('WLA_CONTENT', root);
  vi.stubEnv('WLA_SITE', 'https://bees.example');
  vi.stubEnv('WLA_TODAY', '2026-11-21');
  content.settings = {
    name: 'Bees at Work',
    tagline: 'Hum',
    contact: { email: null },
    feeds: { authority: 'bees.example', since: '2026' },
    newsletter: { unsubscribe: '*|UNSUB|*' },
  };
  content.shelves = {
    stories: [story('here', {}), story('gone', { withdrawn: '2026-02-01' }), story('web-alone', { scope: ['web'] })],
    newsletters: [
      {
        id: 'one',
        filePath: join(root, 'newsletters/one.md'),
        data: {
          id: 'issue-1',
          title: 'Bees',
          summary: 'A letter.',
          number: 1,
          published: '2026-03-01',
          items: ['here', 'gone', 'web-alone'].map((name) => ({ story: name, why: `Why ${name}.` })),
        },
      },
      { id: 'draft', data: { draft: true, number: 2, published: '2026-03-01' } },
      { id: 'to-come', data: { number: 3, published: '2026-11-22' } },
    ],
  };
  files = new Map(
    await Promise.all((await letterFiles()).map(async ({ path, bytes }) => [path, await bytes()] as const)),
  );
});
afterEach(() => vi.unstubAllEnvs());

test('an issue that is out has three forms and its pictures; a draft and one to come have none', () => {
  expect([...files.keys()]).toEqual(['mark.png', 'one.html', 'one.txt', 'one.eml', 'one/big-hive.jpg', 'one/mark.png']);
});

test('no picture has clear parts, in which dark lines would be lost in the dark', async () => {
  for (const path of ['one/big-hive.jpg', 'one/mark.png'])
    expect([path, (await sharp(files.get(path)).stats()).isOpaque]).toEqual([path, true]);
});

test('pictures are JPEG, or PNG where they had clear parts, and no larger than a letter can show', async () => {
  const facts = async (path: string) => {
    const { format, width, height } = await sharp(files.get(path)).metadata();
    return [format, width, height];
  };
  expect(await facts('one/big-hive.jpg')).toEqual(['jpeg', 1200, 600]);
  expect(await facts('one/mark.png')).toEqual(['png', 1200, 600]);
  expect(read('one.html')).toContain('src="https://bees.example/email/one/big-hive.jpg" alt="A hive" width="580"');
});

test('no form names a story that was withdrawn, or whose person did not agree to the newsletter', () => {
  for (const form of ['html', 'txt', 'eml']) {
    expect(read(`one.${form}`)).toContain('The story of here');
    expect(read(`one.${form}`)).not.toMatch(/The story of (?:gone|web-alone)|Why (?:gone|web-alone)/);
  }
});

test('a link to a place in a story that is gone leads to its notice', () => {
  expect(read('one.html')).toContain('href="https://bees.example/stories/gone/"');
  expect(read('one.txt')).toContain('https://bees.example/stories/gone/\n');
});

test('the code of a provider is in what a provider sends, and not in what people send by hand', async () => {
  expect(read('one.html')).toContain('href="*|UNSUB|*"');
  expect(read('one.txt')).toContain('*|UNSUB|*');
  const { html, text: plain } = await PostalMime.parse(files.get('one.eml') as Uint8Array);
  for (const form of [html, plain]) {
    expect(form).not.toContain('UNSUB');
    expect(form?.replace(/\s+/g, ' ')).toContain('To stop this letter, reply to it and say so.');
  }
});

test('an address where people stop the letters is in what people send by hand too', async () => {
  content.settings = { ...content.settings, newsletter: { unsubscribe: 'https://bees.example/stop' } };
  vi.stubEnv('WLA_SITE', 'https://other.example');
  vi.resetModules();
  const again = await (await import('./letter-files.ts')).letterFiles();
  const bytes = await again.find(({ path }) => path === 'one.eml')?.bytes();
  const { html, text: plain } = await PostalMime.parse(bytes as Uint8Array);
  expect(html).toContain('href="https://bees.example/stop"');
  expect(plain).toContain('https://bees.example/stop');
});
