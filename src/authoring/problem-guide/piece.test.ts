import { expect, test } from 'vitest';
import { changed, fields, file, names, text, textOf } from './piece.ts';

const STORY = 'stories/bees/index.md';

test('fields stand in the place of those of the same names, and the rest of the file stays', () => {
  const { files, shown } = fields('title: Wax\nsector: Food', { without: ['topics'] });
  const story = String(files[STORY]);
  expect(story.match(/^title:.*$/gm)).toEqual(['title: Wax']);
  expect(story).not.toContain('topics:');
  expect(story).toContain('sector: Food\n---\n\n## What happened');
  expect(story).toContain('consent:\n  basis: published-source\n');
  expect(shown).toEqual({ code: 'title: Wax\nsector: Food', language: 'yaml' });
});

test('a file without a text has its fields changed as well', () => {
  const { files } = fields('status: current', { in: 'partners/wea.yaml' });
  expect(files['partners/wea.yaml']).toBe(`${changed('partners/wea.yaml', ['status: past\n', ''])}status: current\n`);
});

test('a text stands in the place of that of the file, under fields that are not shown', () => {
  const { files, shown } = text('Bees.', { under: 'naming: changed-name' });
  expect(String(files[STORY])).toMatch(/\nnaming: changed-name\n---\n\nBees\.\n$/);
  expect(shown).toEqual({ code: 'Bees.', language: 'markdown' });
});

test('a whole file is shown with its place, and of names only those that are there', () => {
  expect(file('glossary/hive.yaml', 'term: Hive')).toMatchObject({
    in: 'glossary/hive.yaml',
    shown: { language: 'yaml' },
  });
  const { shown } = names({ [STORY]: undefined, 'stories/wax.md': '' });
  expect(shown).toEqual({ code: 'content/stories/wax.md', language: 'text' });
});

test('a file that the small site does not have is no example', () => {
  expect(() => textOf('stories/honey.md')).toThrow('The small site has no text stories/honey.md.');
});
