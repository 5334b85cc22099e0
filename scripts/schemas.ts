/** Makes again what is generated from the schemas: schemas and snippets for VS Code, the tables of content/README.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedFiles } from '../src/authoring/generated-files.ts';

for (const [path, text] of generatedFiles('.')) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
