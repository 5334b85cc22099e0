import { afterEach, expect, test, vi } from 'vitest';
import type { LibraryEntry } from './shelf.ts';

const looked = vi.fn();
vi.mock('./document-files.ts', () => ({
  documentFiles: async ({ name }: { name: string }) => {
    looked(name);
    return [
      { fileName: 'hive.pdf', format: 'PDF', bytes: 1 },
      { fileName: 'hive-a3.pdf', format: 'PDF', edition: 'A3', bytes: 1, fillable: true },
      { fileName: 'hive.docx', format: 'Word', bytes: 1 },
    ];
  },
  documentBytes: async (_entry: object, fileName: string) => new TextEncoder().encode(`made ${fileName}`),
}));
vi.mock('./attached-files.ts', () => ({
  attachedFiles: async () => [{ fileName: 'talk.odp', format: 'Slides', title: 'Slides for a talk', bytes: 1 }],
  attachedBytes: async (_entry: object, fileName: string) => new TextEncoder().encode(`attached ${fileName}`),
}));
vi.resetModules();
const { resourceFiles } = await import('./resource-files.ts');

afterEach(() => vi.unstubAllEnvs());

const hive = { name: 'hive', data: { title: 'The hive' } } as LibraryEntry<'resources'>;

test('a resource may be had as what is made of it, under its own title, and as what is attached to it', async () => {
  const files = await resourceFiles(hive);
  expect(files.map(({ title, format, more }) => [title, format, more])).toEqual([
    ['The hive', 'PDF', 'to read and print'],
    ['The hive', 'PDF', 'to print, or to fill in on a screen'],
    ['The hive', 'Word', 'to change'],
    ['Slides for a talk', 'Slides', undefined],
  ]);
  const bytes = await Promise.all(files.map(async ({ read }) => new TextDecoder().decode(await read())));
  expect(bytes).toEqual(['made hive.pdf', 'made hive-a3.pdf', 'made hive.docx', 'attached talk.odp']);
});

test('its files are looked at once, however many lists it stands in', async () => {
  vi.stubEnv('DEV', false);
  looked.mockClear();
  const other = { ...hive };
  await Promise.all([resourceFiles(other), resourceFiles(other)]);
  await resourceFiles(other);
  expect(looked).toHaveBeenCalledTimes(1);
});
