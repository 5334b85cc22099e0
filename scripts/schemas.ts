/**
 * Makes again what is generated from the schemas and from the catalogue of problems: schemas and snippets for VS Code, the
 * tables of content/README.md, and the sections on problems in the guide for editors.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedFiles } from '../src/authoring/generated-files.ts';
import { withProblems } from '../src/authoring/problem-guide/index.ts';
import { problemGuide } from '../src/content-model/problem-help.ts';

const guide = await withProblems(readFileSync(problemGuide, 'utf8'));

for (const [path, text] of [...generatedFiles('.'), [problemGuide, guide] as const]) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
