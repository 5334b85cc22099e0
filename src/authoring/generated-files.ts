/** What is made from the schemas and kept in Git: completion for VS Code, and the tables of the field guide. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames } from '../content-model/collection-names.ts';
import { collections } from '../content-model/collections.ts';
import { redirectsFile, searchFile, searchTestsFile, settingsFile } from '../content-model/content-files.ts';
import { searchSettingsSchema } from '../content-model/search-settings.ts';
import { searchTestsSchema } from '../content-model/search-tests.ts';
import { redirectsSchema, settingsSchema } from '../content-model/settings.ts';
import { componentGuide, fieldTables } from './field-tables.ts';
import { withGeneratedPart } from './generated-part.ts';
import { jsonSchema } from './json-schema.ts';
import { snippets } from './snippets.ts';

/** The command that makes them again. */
export const RENEW = 'npm run schemas';

const FIELD_GUIDE = 'content/README.md';

/** The schema files, with the files of the content that each is for. */
const schemaFiles = [
  ...collectionNames.map((name) => ({
    file: `${name}.json`,
    schema: collections[name].schema,
    title: `${collections[name].one} (content/${name})`,
    for: collections[name].format === 'yaml' ? `content/${name}/**/*.yaml` : undefined,
  })),
  { file: 'site.json', schema: settingsSchema, title: 'the settings of the site', for: `content/${settingsFile}` },
  { file: 'redirects.json', schema: redirectsSchema, title: 'moved addresses', for: `content/${redirectsFile}` },
  { file: 'search.json', schema: searchSettingsSchema, title: 'what helps the search', for: `content/${searchFile}` },
  {
    file: 'search-tests.json',
    schema: searchTestsSchema,
    title: 'the queries with which the search is tested',
    for: `content/${searchTestsFile}`,
  },
];

/**
 * The files as they should be, by their path in the project.
 *
 * @param project the folder of the project; the field guide is read there, because only parts of it are made
 */
export function generatedFiles(project: string): Map<string, string> {
  const guide = readFileSync(join(project, FIELD_GUIDE), 'utf8');
  return new Map([
    ...schemaFiles.map(
      ({ file, schema, title }) => [`.vscode/schemas/${file}`, json(jsonSchema(schema, title))] as const,
    ),
    ['.vscode/settings.json', json(editorSettings())],
    ['.vscode/content.code-snippets', json(snippets())],
    [FIELD_GUIDE, withGeneratedPart(withGeneratedPart(guide, 'components', componentGuide()), 'fields', fieldTables())],
  ]);
}

/** Settings of VS Code for this project: which schema is for which files, and snippets that show as one types. */
const editorSettings = () => ({
  'yaml.schemas': Object.fromEntries(
    schemaFiles.flatMap((each) => (each.for ? [[`./.vscode/schemas/${each.file}`, each.for] as const] : [])),
  ),
  '[markdown]': {
    'editor.quickSuggestions': { comments: 'off', strings: 'off', other: 'on' },
    'editor.snippetSuggestions': 'top',
    'editor.wordWrap': 'on',
  },
});

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
