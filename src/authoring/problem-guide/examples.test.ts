import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../content-model/problem-catalogue.ts';
import { problemGuide } from '../../content-model/problem-help.ts';
import { RENEW } from '../generated-files.ts';
import { examples, groups } from './examples/index.ts';
import { problemIds, tryExamples, withProblems } from './index.ts';
import { tryPieces } from './try-pieces.ts';

// Each example is put into a whole site and checked as an editor's would be, which takes its time.
const wrong = await tryExamples('wrong');
const right = await tryExamples('right');

test('the small site has nothing wrong with it before an example is put into it', async () => {
  expect(await tryPieces([{ shown: { said: '' }, files: {} }])).toEqual([[]]);
});

test.for(problemIds.map((id, i) => [id, i] as const))('%s is what its wrong example shows', ([id, i]) => {
  const ids = new Set(wrong[i]?.map((found) => found.id));
  expect([...ids].sort()).toEqual([id, ...(examples[id].brings ?? [])].sort());
});

test.for(problemIds.map((id, i) => [id, i] as const))('nothing is wrong with the right example of %s', ([, i]) => {
  expect(right[i]).toEqual([]);
});

test('the guide has the problems in the groups and in the order of the catalogue', () => {
  expect(problemIds).toEqual(Object.keys(catalogue));
  const source = readFileSync(new URL('../../content-model/problem-catalogue.ts', import.meta.url), 'utf8');
  const inCatalogue = [...source.matchAll(/^ {2}\/\/ (.+)$/gm)].map(([, title]) => title);
  expect(groups.map(([title]) => title)).toEqual(inCatalogue);
});

test('the guide says of each problem what the check says', async () => {
  const guide = readFileSync(problemGuide, 'utf8');
  const made = await withProblems(guide, wrong);
  expect(made === guide, `${problemGuide} has drifted. Run "${RENEW}" and commit what it writes.`).toBe(true);
});
