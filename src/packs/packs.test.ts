import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';

const entry = (collection: string, name: string, data: object) => ({
  collection,
  name,
  address: `/${collection}/${name}/`,
  data: {
    title: name,
    summary: `What ${name} is for.`,
    published: '2026-01-01',
    licence: 'CC BY 4.0',
    version: '1.0',
    minutes: 5,
    kind: 'poster',
    ...data,
  },
});
vi.mock('../library/index.ts', () => ({
  guides: async () => [entry('guides', 'keeping-bees', { title: 'Keeping bees', packs: ['employer'] })],
  resources: async () => [
    entry('resources', 'hive', { title: 'Poster: the hive', packs: ['employer', 'new-wla'], updated: '2026-03-03' }),
    entry('resources', 'wax', {}),
  ],
  settings: async () => ({ name: 'Bees at Work' }),
}));
const bytesOf = (name: string) => new TextEncoder().encode(name);
vi.mock('../library/document-files.ts', () => ({
  documentFiles: async ({ collection, name }: { collection: string; name: string }) => [
    { fileName: `${name}.pdf`, format: 'PDF', bytes: 9, pages: 1 },
    ...(collection === 'resources'
      ? [
          { fileName: `${name}-a3.pdf`, format: 'PDF', edition: 'A3', bytes: 9, pages: 1 },
          { fileName: `${name}.docx`, format: 'Word', bytes: 9 },
        ]
      : []),
  ],
  documentBytes: async (_entry: object, fileName: string) => bytesOf(fileName),
}));
vi.mock('../library/attached-files.ts', () => ({
  attachedFiles: async ({ name }: { name: string }) =>
    name === 'hive' ? [{ fileName: 'slides.odp', format: 'Slides', title: 'Slides on hives', bytes: 9 }] : [],
  attachedBytes: async (_entry: object, fileName: string) => bytesOf(fileName),
}));
vi.resetModules();
const { packs } = await import('./packs.ts');

test('a pack holds the files of its guides and resources, with names to read, and begins with its contents', async () => {
  const employer = (await packs()).find(({ name }) => name === 'employer');
  const files = unzipSync(employer?.zip ?? new Uint8Array());
  expect(Object.entries(files).map(([path, bytes]) => [path, path.endsWith('.html') ? '' : strFromU8(bytes)])).toEqual([
    ['employer-pack/Contents.html', ''],
    ['employer-pack/Guides/Keeping bees.pdf', 'keeping-bees.pdf'],
    ['employer-pack/Resources/Poster - the hive (A3).pdf', 'hive-a3.pdf'],
    ['employer-pack/Resources/Poster - the hive.docx', 'hive.docx'],
    ['employer-pack/Resources/Poster - the hive.pdf', 'hive.pdf'],
    ['employer-pack/Resources/Slides on hives.odp', 'slides.odp'],
  ]);
  expect(employer).toMatchObject({ count: 5, address: '/resources/packs/employer-pack.zip' });
  const page = strFromU8(files['employer-pack/Contents.html'] ?? new Uint8Array());
  const links = [...page.matchAll(/href="(?!http)([^"]+)"/g)].map(
    ([, path]) => `employer-pack/${decodeURIComponent(path ?? '')}`,
  );
  expect(links.sort()).toEqual(Object.keys(files).slice(1).sort());
});

test('a pack in which nothing belongs is none, and what belongs in no pack is in none', async () => {
  const all = await packs();
  expect(all.map(({ name }) => name)).toEqual(['new-wla', 'employer']);
  for (const { zip } of all) expect(Object.keys(unzipSync(zip)).join()).not.toContain('wax');
});

test('the files carry the day of the last change of what is in them', async () => {
  const [, employer] = await packs();
  const [year, month, day] = dosDay(employer?.zip ?? new Uint8Array());
  expect([year, month, day]).toEqual([2026, 3, 3]);
});

/** The day in the header of the first file of a ZIP (APPNOTE.TXT, 4.4.6). */
function dosDay(zip: Uint8Array): [number, number, number] {
  const bits = (zip[12] ?? 0) | ((zip[13] ?? 0) << 8);
  return [1980 + (bits >> 9), (bits >> 5) & 15, bits & 31];
}
