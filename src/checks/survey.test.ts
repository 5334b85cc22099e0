import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentTree, story } from '../../tests/support/content-tree.ts';
import { survey } from './survey.ts';

test('what is right is content, and what is wrong is kept for the rules alone', () => {
  const { content, entries } = survey(
    contentTree({ 'stories/bees.md': story(), 'stories/wax.md': story('id: wax\ncolour: gold') }),
    '2026-11-21',
  );
  expect(content.entries.stories.map(({ name }) => name)).toEqual(['bees']);
  expect(entries.map(({ name, data }) => [name, data === undefined])).toEqual([
    ['bees', false],
    ['wax', true],
  ]);
});

test('a text is looked through even where the fields above it are wrong', () => {
  const root = contentTree({ 'stories/bees.md': story('colour: gold', '# Bees\n\n<b>Hum</b>') });
  expect(
    survey(root, '2026-11-21')
      .problems.filter(({ file }) => file === 'stories/bees.md')
      .map(({ id }) => id),
  ).toEqual(['field-unknown', 'heading-level-one', 'text-html', 'text-html']);
});

test('of two files of one name, the first stands for both', () => {
  const { byName } = survey(contentTree({ 'stories/bees.md': story(), 'stories/bees.mdx': story() }), '2026-11-21');
  expect(byName.get('stories')?.get('bees')?.format).toBe('md');
});

test('fields are found in whichever file is asked for, one after the other', () => {
  const root = contentTree({ 'stories/a.md': story(), 'glossary/b.yaml': 'term: Hive\n' });
  const { locate } = survey(root, '2026-11-21');
  const a = { path: 'stories/a.md', format: 'md' } as const;
  expect(locate(a, ['kind'])).toEqual({ file: 'stories/a.md', line: 4, column: 7, endColumn: 15 });
  expect(locate({ path: 'glossary/b.yaml', format: 'yaml' }, ['term'], 'key')).toEqual({
    file: 'glossary/b.yaml',
    line: 1,
    column: 1,
    endColumn: 5,
  });
  expect(locate(a, ['title'])).toEqual({ file: 'stories/a.md', line: 2, column: 8, endColumn: 27 });
  expect(locate({ path: 'nowhere.md', format: 'md' }, ['title'])).toEqual({ file: 'nowhere.md', line: 1, column: 1 });
});

test('moved addresses keep their places in the list where one of them is wrong', () => {
  const list = '- { from: old, to: /, why: x }\n- { from: /old, to: /, why: x }\n';
  const { redirects, content } = survey(contentTree({ 'redirects.yaml': list }), '2026-11-21');
  expect(redirects.map((moved) => moved?.from)).toEqual([undefined, '/old']);
  expect(content.redirects).toEqual([]);
});

test('settings are not read through a link', () => {
  const root = contentTree({ 'secret.yaml': 'name: Secret\n' });
  symlinkSync(join(root, 'secret.yaml'), join(root, 'site.yaml'));
  const { problems, content } = survey(root, '2026-11-21');
  expect(content.settings).toBeUndefined();
  expect(problems.filter(({ file }) => file === 'site.yaml').map(({ id }) => id)).toEqual(['file-link']);
});
