import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { survey } from '../checks/survey.ts';
import { resourceKinds } from '../content-model/resources.ts';
import { generateResource } from './generate-resource.ts';

test('a resource with one number is always the same, and with another another', () => {
  expect(generateResource(7)).toEqual(generateResource(7));
  expect(generateResource(7).text).not.toBe(generateResource(7 + resourceKinds.length).text);
});

test('generated resources of every kind are in order', () => {
  const files = Object.fromEntries(
    resourceKinds.map((_kind, i) => generateResource(i + 1)).map(({ name, text }) => [`resources/${name}.md`, text]),
  );
  expect(survey(contentTree(files), '2026-11-21').problems.filter(({ file }) => file.startsWith('resources/'))).toEqual(
    [],
  );
});
