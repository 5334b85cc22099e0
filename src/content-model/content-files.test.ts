import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentFiles } from './content-files.ts';

let root: string;
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'wla-files-'))));
afterEach(() => rmSync(root, { recursive: true }));

function put(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), '');
  }
}
const problemsAt = (start: string) =>
  contentFiles(root)
    .problems.filter(({ file }) => file.startsWith(start))
    .map(({ file, id }) => `${file} ${id}`);

test('an entry is a file, or a folder with an index, and takes its name from it', () => {
  put('stories/bees.md', 'stories/honey/index.mdx', 'glossary/hive.yaml', 'topics/wax/index.yaml');
  expect(contentFiles(root).entries).toEqual([
    { collection: 'stories', name: 'bees', path: 'stories/bees.md', format: 'md' },
    { collection: 'stories', name: 'honey', path: 'stories/honey/index.mdx', format: 'mdx' },
    { collection: 'glossary', name: 'hive', path: 'glossary/hive.yaml', format: 'yaml' },
    { collection: 'topics', name: 'wax', path: 'topics/wax/index.yaml', format: 'yaml' },
  ]);
});

test('pictures and files beside entries are kept apart from them', () => {
  put('stories/honey/index.md', 'stories/honey/Hive_1.JPG', 'stories/honey/plan.pdf', 'resources/slides.odp');
  expect([...contentFiles(root).assets].sort()).toEqual([
    'resources/slides.odp',
    'stories/honey/Hive_1.JPG',
    'stories/honey/plan.pdf',
  ]);
});

test('what computers leave lying about is no part of the content', () => {
  put(
    '.DS_Store',
    'stories/.DS_Store',
    'stories/bees.md',
    'stories/Thumbs.db',
    'stories/README.md',
    'README.md',
    'search.yaml',
    'search-tests.yaml',
  );
  expect(problemsAt('stories')).toEqual([]);
  expect(problemsAt('README')).toEqual([]);
  expect(problemsAt('.DS')).toEqual([]);
  expect(problemsAt('search')).toEqual([]);
});

test('the guide for editors is no part of the content, at the top and nowhere else', () => {
  put('guides-for-editors/README.md', 'guides-for-editors/write-a-story.md', 'stories/guides-for-editors/a.md');
  expect(problemsAt('guides-for-editors')).toEqual([]);
  expect(contentFiles(root).entries).toEqual([]);
  expect(problemsAt('stories/guides-for-editors')).not.toEqual([]);
});

test('a content folder that is not there is reported by what is missing from it, and nothing breaks', () => {
  const { problems, entries } = contentFiles(join(root, 'nowhere'));
  expect(entries).toEqual([]);
  expect(problems.map(({ file }) => file)).toContain('stories');
  expect(problems.map(({ file }) => file)).toContain('site.yaml');
});

test('a collection of pictures alone is an empty collection', () => {
  put('stories/hive.jpg');
  expect(problemsAt('stories')).toEqual(['stories folder-missing']);
});

test('the settings and the moved addresses are files, not links or folders', () => {
  mkdirSync(join(root, 'site.yaml'));
  put('elsewhere.txt');
  symlinkSync('elsewhere.txt', join(root, 'redirects.yaml'));
  expect(problemsAt('site')).toEqual(['site.yaml file-type']);
  expect(problemsAt('redirects')).toEqual(['redirects.yaml file-link']);
});

test('files are found in the same order on every computer', () => {
  put('stories/b.md', 'stories/a.md', 'stories/a-b.md', 'stories/a1.md');
  expect(contentFiles(root).entries.map(({ name }) => name)).toEqual(['a-b', 'a', 'a1', 'b']);
});

test('the field guide at the root is a note to editors, and no stray file', () => {
  put('README.md', 'Readme.txt');
  const stray = contentFiles(root).problems.map(({ file }) => file);
  expect(stray).not.toContain('README.md');
  expect(stray).toContain('Readme.txt');
});

test('a link in the place of a collection is reported and not followed', () => {
  put('elsewhere/stories/secret.md');
  symlinkSync(join(root, 'elsewhere/stories'), join(root, 'stories'));
  expect(contentFiles(root).entries).toEqual([]);
  expect(problemsAt('stories')).toEqual(['stories file-link']);
});
