import type { Examples } from '../example.ts';
import { fields, file, textOf } from '../piece.ts';

const glossary = 'glossary/hive.yaml';
const story = 'stories/bees/index.md';
const start = textOf(story).split('\n').slice(1, 3).join('\n');
/** The first lines of the story, and all that comes after them. */
const opening = (lines: string) => ({
  ...file(story, `${lines}\n…`),
  files: { [story]: lines + textOf(story).slice(textOf(story).indexOf('\nsummary')) },
});
const whole = opening(`---\n${start}`);

/** Front matter. */
export const frontMatter = {
  'front-matter-missing': {
    title: 'The fields have no line of hyphens above them',
    means: 'A text begins with its fields, between two lines of three hyphens. The first of the two is not there.',
    wrong: opening(start),
    right: whole,
  },
  'front-matter-unclosed': {
    title: 'The fields have no line of hyphens below them',
    means: 'The second line of hyphens says where the fields end and the text begins.',
    wrong: {
      ...file(story, `---\n${start}\n…\n\nSomebody brought a hive.`),
      files: { [story]: textOf(story).replace(/\n---\n\n/, '\n\n') },
    },
    right: {
      ...file(story, `---\n${start}\n…\n---\n\nSomebody brought a hive.`),
      files: { [story]: textOf(story) },
    },
  },
  'front-matter-indented': {
    title: 'There are spaces in front of the hyphens',
    means: 'The three hyphens must stand at the very start of their line.',
    wrong: opening(`  ---\n${start}`),
    right: whole,
  },
  'yaml-syntax': {
    title: 'The fields cannot be read',
    means:
      'A colon, a quote mark, # or @ has a meaning of its own among the fields. Text that has one of these needs "double quotes" round it.',
    wrong: fields('title: Bees: a story'),
    right: fields('title: "Bees: a story"'),
  },
  'yaml-not-fields': {
    title: 'There are no fields in the file',
    means: 'In this folder, each line has the name of a field, a colon, and what you have to say.',
    wrong: file(glossary, 'A box in which bees live.'),
    right: file(glossary, 'term: Hive\ndefinition: A box in which bees live.'),
  },
} satisfies Examples;
