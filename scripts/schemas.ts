/**
 * Makes again what is generated from the schemas and from the catalogue of problems: schemas and snippets for VS Code, the
 * tables of content/README.md, and the sections on problems in the guide for editors.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedFiles } from '../src/authoring/generated-files.ts';
import { withGeneratedPart } from '../src/authoring/generated-part.ts';
import { ownProblems, tryExamples } from '../src/authoring/problem-guide/index.ts';
import { problemSections } from '../src/authoring/problem-guide/sections.ts';
import { problemGuide } from '../src/content-model/problem-help.ts';

const sections = problemSections(ownProblems(await tryExamples('wrong')));
const guide = withGeneratedPart(readFileSync(problemGuide, 'utf8'), 'problems', sections);

for (const [path, text] of [...generatedFiles('.'), [problemGuide, guide] as const]) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
