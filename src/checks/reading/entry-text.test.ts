import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contentTree, story } from '../../../tests/support/content-tree.ts';
import { survey } from '../survey.ts';
import { entryText } from './entry-text.ts';
import { proseOf } from './sentences.ts';

const CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));

/** The first entry of a tree of one story, and what it says. */
function read(file: string) {
  const surveyed = survey(contentTree({ 'stories/bees.md': file }), '2026-11-21');
  return entryText(surveyed, surveyed.entries.find(({ name }) => name === 'bees') as never);
}

/** Where a word of an entry is said to stand. */
function placeOf(file: string, word: string): string | undefined {
  const part = read(file).words.findLast(({ text }) => text.includes(word));
  const place = part?.placeAt(part.text.indexOf(word));
  return place && `${place.line}:${place.column}`;
}

describe('what is read is what is rendered', () => {
  const surveyed = survey(CONTENT, '2026-11-21');
  const texts = surveyed.entries.filter(({ format }) => format !== 'yaml');

  test('in every text of the real content, both see the same headings, links, pictures and components', () => {
    expect(texts.length).toBeGreaterThan(50);
    for (const entry of texts) {
      const { outline } = entry;
      const text = entryText(surveyed, entry);
      const at = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;
      const headings = text.words.filter(({ kind }) => kind === 'heading');
      const words = (heading: string) =>
        heading.replaceAll(/['‘’]/g, "'").replaceAll(/["“”]/g, '"').replaceAll('–', '--').trim();
      expect(headings.map(({ text: heading }) => words(heading))).toEqual(
        outline.headings.map(({ text: heading }) => words(heading)),
      );
      expect(text.links.map(({ target, place }) => `${at(place)} ${target}`).sort()).toEqual(
        outline.links.map(({ target, place }) => `${at(place)} ${target}`).sort(),
      );
      expect(text.pictures.map(({ place }) => at(place))).toEqual(outline.pictures.map(({ place }) => at(place)));
      const naming = new Set(outline.targets.map(({ component, place }) => `${at(place)} ${component}`));
      expect(
        [...naming].filter((each) => !text.directives.some(({ name, place }) => `${at(place)} ${name}` === each)),
      ).toEqual([]);
    }
  });
});

describe('words have their place in the file', () => {
  test('in fields: plain, quoted, folded, in lists and after escapes', () => {
    const file = (fields: string) => story(fields).replace(/title: .*/, 'title: "A \\"fine\\" hive"');
    expect(placeOf(file(''), 'fine')).toBe('2:13');
    expect(placeOf(story().replace(/summary: .*/, 'summary: >\n  Bees came\n  to the canteen.'), 'canteen')).toBe(
      '5:10',
    );
  });

  test('in paragraphs over several lines, quotations, lists, emphasis and escapes', () => {
    expect(placeOf(story('', 'Bees\n  came **to** the hive.'), 'hive')).toBe('17:19');
    expect(placeOf(story('', '> Bees\n> hum &amp; \\*buzz\\*.'), 'buzz')).toBe('17:15');
    expect(placeOf(story('', '- one\n  - two\n    bees'), 'bees')).toBe('18:5');
  });

  test('inside components, their attributes, link text, tables and notes', () => {
    expect(placeOf(story('', ':::callout{kind="tip" title="Start small"}\nBees *hum*.\n:::'), 'small')).toBe('16:36');
    expect(placeOf(story('', ':::callout{kind="tip"}\n\nBees [and *wax*](/x/).\n:::'), 'wax')).toBe('18:12');
    expect(placeOf(story('', '| A | B |\n| - | - |\n| bees | wax |'), 'wax')).toBe('18:10');
    expect(placeOf(story('', 'Bees.[^1]\n\n[^1]: Wax at 10:30 sharp.'), 'sharp')).toBe('18:20');
  });

  test('in files with the line ends of Windows, a mark at their start, and letters of two units', () => {
    expect(placeOf(`\uFEFF${story('', 'Bees 🐝\n\ncafé 🐝 hive')}`.replaceAll('\n', '\r\n'), 'hive')).toBe('18:9');
  });

  test('in .mdx files, between and inside tags', () => {
    const root = contentTree({
      'stories/bees.mdx': story(
        '',
        'Bees\n\n<Quote by="Sam">They hum.</Quote>\n\n<Callout title="Small">\nWax\n</Callout>',
      ),
    });
    const surveyed = survey(root, '2026-11-21');
    const { words } = entryText(surveyed, surveyed.entries[0] as never);
    const body = words
      .filter(({ kind }) => kind !== 'field')
      .map(({ text, placeAt }) => `${placeAt(0).line}:${placeAt(0).column} ${text}`);
    expect(body).toEqual(['16:1 Bees', '18:12 Sam', '18:17 They hum.', '20:17 Small', '21:1 Wax']);
  });
});

test('a text that cannot be read says nothing, and its fields still do', () => {
  const { words } = read(story('', `${'>'.repeat(60)} deep`));
  expect(words.map(({ field }) => field)).toEqual(['title', 'summary']);
});

test('sentences end where a part ends, and know what they stand in', () => {
  const { sentences } = proseOf(read(story('', '## A heading\n\nBees hum. They dance.\n\n- One\n- Two')));
  expect(sentences.map(({ kind, words }) => `${kind}: ${words.join(' ')}`).slice(2)).toEqual([
    'heading: A heading',
    'paragraph: Bees hum',
    'paragraph: They dance',
    'paragraph: One',
    'paragraph: Two',
  ]);
});
