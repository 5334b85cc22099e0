import { expect, test, vi } from 'vitest';
import type { DocumentPath } from './document-paths.ts';

vi.mock('./document-files.ts', () => ({
  documentFileNames: ({ name }: { name: string }) =>
    name === 'poster' ? ['poster.pdf', 'poster-a3.pdf'] : [`${name}.pdf`],
  documentBytes: async ({ name }: { name: string }, fileName: string) =>
    new TextEncoder().encode(`${fileName} of ${name}`),
}));
vi.resetModules();
const { documentAnswer, documentPaths } = await import('./document-paths.ts');

const entries = [{ name: 'poster' }, { name: 'form' }] as DocumentPath['props']['entry'][];

test('each file of each entry has a path', () => {
  expect(documentPaths(entries).map(({ params }) => params)).toEqual([
    { name: 'poster', file: 'poster.pdf' },
    { name: 'poster', file: 'poster-a3.pdf' },
    { name: 'form', file: 'form.pdf' },
  ]);
});

test('a path is answered with the file of its entry', async () => {
  const [, a3] = documentPaths(entries);
  const answer = a3 && (await documentAnswer(a3));
  expect(answer?.headers.get('content-type')).toBe('application/pdf');
  expect(await answer?.text()).toBe('poster-a3.pdf of poster');
});
