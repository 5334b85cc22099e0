import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { EntryCollection, Field } from '@sveltia/cms';
import { expect, test } from 'vitest';
import { describe as fieldsWithin, nameOf, withInner } from '../authoring/entry-fields.ts';
import { collectionNames } from '../content-model/collection-names.ts';
import { collections } from '../content-model/collections.ts';
import { settingsSchema } from '../content-model/settings.ts';
import { cmsConfig, type FormSite } from './cms-config.ts';
import { formComponents } from './text-components.ts';

const site: FormSite = { name: 'WLA', address: 'https://www.example.org', repository: 'owner/name', signIn: undefined };
const schema = JSON.parse(readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8')) as object;
const ajv = new Ajv({ allErrors: true, strict: false });
ajv.addFormat('regex', true).addFormat('uri', true).addSchema(schema, 'sveltia');
/** What Sveltia's own schema finds wrong. The config goes through JSON, as it does on its way to the browser. */
const faults = (value: unknown, part = '') => {
  const valid = ajv.getSchema(`sveltia#${part}`);
  return valid?.(JSON.parse(JSON.stringify(value))) ? [] : (valid?.errors ?? ['there is no such part']);
};
const { collections: made = [] } = cmsConfig(site);
const entriesOf = (name: string) => made.find((each) => 'name' in each && each.name === name) as EntryCollection;

/** The names of fields and of those within them, as `consent.given`. */
const names = (fields: readonly Field[] = [], above = ''): string[] =>
  fields.flatMap((field) => [
    `${above}${field.name}`,
    ...names('fields' in field ? (field.fields as Field[]) : [], `${above}${field.name}.`),
  ]);
const wanted = (schema: Parameters<typeof fieldsWithin>[0]) => withInner(fieldsWithin(schema, [])).map(nameOf);

test.each([
  ['with a repository', site],
  ['with a service that signs people in', { ...site, signIn: 'https://sign-in.example.org' }],
  ['without a repository', { ...site, repository: undefined }],
])('%s, the configuration is one that Sveltia CMS understands', (_what, facts) => {
  expect(faults(cmsConfig(facts))).toEqual([]);
});

test('Sveltia’s schema refuses what is misspelt', () => {
  expect(faults({ ...cmsConfig(site), publish_modes: 'simple' })).not.toEqual([]);
  expect(faults({ ...entriesOf('topics'), folders: 'x' }, '/definitions/EntryCollection')).not.toEqual([]);
});

test.each(collectionNames)('the form of %s has every field of its schema, in its order, and nothing else', (name) => {
  const text = collections[name].format === 'markdown' ? ['body'] : [];
  expect(names(entriesOf(name).fields)).toEqual([...wanted(collections[name].schema), ...text]);
});

test.each(collectionNames)('every field of %s is one that Sveltia CMS knows in each of its settings', (name) => {
  const fields = (list: readonly Field[]): Field[] =>
    list.flatMap((field) => [field, ...fields('fields' in field ? (field.fields as Field[]) : [])]);
  for (const field of fields(entriesOf(name).fields)) {
    const kind = String(field.widget)
      .replace(/^./, (letter) => letter.toUpperCase())
      .replace('Datetime', 'DateTime');
    const part =
      kind === 'List' ? ('fields' in field ? 'ListFieldWithSubFields' : 'ListFieldWithSubField') : `${kind}Field`;
    expect(
      faults(field, `/definitions/${part === 'ObjectField' ? 'ObjectFieldWithSubFields' : part}`),
      field.name,
    ).toEqual([]);
  }
});

test('the form of the settings has every field of their schema', () => {
  const settings = made.find((each) => 'files' in each);
  expect(names(settings?.files[0]?.fields)).toEqual(wanted(settingsSchema));
  expect(names(settings?.files[1]?.fields)).toEqual(['redirects', 'redirects.from', 'redirects.to', 'redirects.why']);
});

test('a story has a folder of its own, with its pictures', () => {
  expect(entriesOf('stories')).toMatchObject({
    folder: 'content/stories',
    path: '{{slug}}/index',
    extension: 'md',
    media_folder: '',
    preview_path: 'stories/{{slug}}/',
  });
});

test('the pages of the site are neither added to nor taken away', () => {
  expect(entriesOf('pages')).toMatchObject({ create: false, delete: false });
});

test('files are named as the check wants them', () => {
  expect(entriesOf('newsletters').slug).toMatchObject({ template: 'issue-{{number}}' });
  expect(entriesOf('glossary').slug).toMatchObject({ template: '{{term}}' });
});

test('people sign in with a token of their own, or by the service that the settings name', () => {
  expect(cmsConfig(site).backend).toMatchObject({ name: 'github', repo: 'owner/name', auth_methods: ['token'] });
  const { backend } = cmsConfig({ ...site, signIn: 'https://sign-in.example.org/' });
  expect(backend).toMatchObject({ base_url: 'https://sign-in.example.org' });
  expect(backend).not.toHaveProperty('auth_methods');
});

test('what is written goes to a pull request, with a message in words', () => {
  const { publish_mode, backend } = cmsConfig(site);
  expect(publish_mode).toBe('editorial_workflow');
  expect(backend).toMatchObject({ commit_messages: { create: 'Add “{{slug}}” to {{collection}}' } });
});

test('without a repository nothing is written anywhere', () => {
  expect(cmsConfig({ ...site, repository: undefined }).backend).toEqual({ name: 'test-repo' });
});

test('the text offers every component, and no other', () => {
  const body = entriesOf('stories').fields.at(-1);
  expect(body).toMatchObject({ editor_components: ['image', ...formComponents().map(({ id }) => id)] });
});
