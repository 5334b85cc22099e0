/**
 * Makes a content tree with many stories or resources, for benchmarks: `npm run generate -- --stories 1000 --out FOLDER`,
 * `npm run generate -- --resources 1000 --out FOLDER`, or both. The same numbers give the same bytes. Everything else is
 * copied from the project's own content. They are strings of plain words: they tell of nobody, and are never published.
 *
 *   --topics 40     as many topics altogether, for the stories to be on
 *   --networks 9    as many networks altogether, for the stories to be of
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generateResource } from '../src/generation/generate-resource.ts';
import { generateNetwork, generateTopic } from '../src/generation/generate-shelves.ts';
import { generateStory } from '../src/generation/generate-story.ts';
import { networks, topics } from '../src/generation/words.ts';

const help =
  'Say how many stories or resources to make, and in which folder: npm run generate -- --stories 1000 --out /tmp/content\n' +
  'With --topics 40 or --networks 9, there are as many of those altogether.';
const options = {
  stories: { type: 'string', default: '0' },
  resources: { type: 'string', default: '0' },
  topics: { type: 'string', default: String(topics.length) },
  networks: { type: 'string', default: String(networks.length) },
  out: { type: 'string', default: '' },
} as const;
const { values, tokens } = parseArgs({ options, strict: false, tokens: true });
const isKnown = tokens.every((token) => token.kind === 'option' && token.name in options);
const [stories, resources] = [Number(values.stories), Number(values.resources)];
if (
  !isKnown ||
  typeof values.out !== 'string' ||
  !values.out ||
  ![stories, resources].every((count) => Number.isInteger(count) && count >= 0) ||
  !(stories + resources)
) {
  console.error(help);
  process.exit('help' in values ? 0 : 1);
}
const out = resolve(values.out);
rmSync(out, { recursive: true, force: true });
cpSync('content', out, { recursive: true });
/** Makes as many shelves as are missing, and names them all. */
const shelves = (folder: string, own: readonly string[], count: number, make: typeof generateTopic, ending: string) => [
  ...own,
  ...Array.from({ length: Math.max(0, count - own.length) }, (_, i) => {
    const { name, text } = make(own.length + i + 1);
    writeFileSync(join(out, folder, name + ending), text);
    return name;
  }),
];
const places = {
  topics: shelves('topics', topics, Number(values.topics), generateTopic, '.yaml'),
  networks: shelves('networks', networks, Number(values.networks), generateNetwork, '.md'),
};
for (let number = 1; number <= stories; number += 1) {
  const { name, text } = generateStory(number, stories, places);
  mkdirSync(join(out, 'stories', name));
  writeFileSync(join(out, 'stories', name, 'index.md'), text);
}
for (let number = 1; number <= resources; number += 1) {
  const { name, text } = generateResource(number);
  writeFileSync(join(out, 'resources', `${name}.md`), text);
}
console.log(`${stories} stories and ${resources} resources in ${out}`);
