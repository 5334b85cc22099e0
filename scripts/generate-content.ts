/**
 * Makes a content tree with many stories, for benchmarks: `npm run generate -- --stories 1000 --out FOLDER`. The same
 * number gives the same bytes. Everything but the stories is copied from the project's own content. The stories are
 * strings of plain words: they tell of nobody, and are never published.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generateStory, WORDS_A_STORY } from '../src/generation/generate-story.ts';

const { values } = parseArgs({ options: { stories: { type: 'string', default: '1000' }, out: { type: 'string' } } });
const count = Number(values.stories);
if (!values.out || !Number.isInteger(count) || count < 0) {
  console.error(
    'Say how many stories to make, and in which folder: npm run generate -- --stories 1000 --out /tmp/content',
  );
  process.exit(1);
}
const out = resolve(values.out);
rmSync(out, { recursive: true, force: true });
cpSync('content', out, { recursive: true });
for (let number = 1; number <= count; number += 1) {
  const { name, text } = generateStory(number, count);
  mkdirSync(join(out, 'stories', name));
  writeFileSync(join(out, 'stories', name, 'index.md'), text);
}
console.log(`${count} stories of some ${WORDS_A_STORY} words in ${out}`);
