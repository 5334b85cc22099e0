import { expect, test } from 'vitest';
import { splitFrontMatter } from '../content-model/front-matter.ts';
import { readYaml } from '../content-model/yaml-fields.ts';
import { snippets } from './snippets.ts';

/** What VS Code makes of a snippet when nothing is typed. */
const expanded = (body: readonly string[]) =>
  body
    .join('\n')
    .replace(/(?<!\\)\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
    .replace(/(?<!\\)\$\{\d+:((?:\\.|[^}])*)\}/g, '$1')
    .replace(/(?<!\\)\$\{TM_[^}]*\}/g, 'bees')
    .replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-03-01')
    .replace('$0', '')
    .replace(/\\([\\$}])/g, '$1');

test.for(Object.entries(snippets()))('%s gives front matter that can be read', ([, { body }]) => {
  const split = splitFrontMatter(expanded(body), 'a.md');
  if ('problem' in split) throw new Error(split.problem.what);
  const { value, problems } = readYaml(split.fields, 'a.md');
  expect(problems).toEqual([]);
  expect(value).toMatchObject({ id: 'bees', published: '2026-03-01' });
  expect(split.body).toContain('\n## ');
});

test('the kinds that are written in Markdown have a snippet by their own word', () => {
  expect(Object.values(snippets()).map(({ prefix }) => prefix)).toEqual([
    'story',
    'guide',
    'network',
    'newsletter',
    'resource',
    'event',
  ]);
});
