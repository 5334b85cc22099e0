import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { contentFiles } from '../content-model/content-files.ts';
import { contentTree, event, story } from '../../tests/support/content-tree.ts';
import { fixTree, told } from '../../tests/support/quiet-fix.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));
const FIXTURE = fileURLToPath(new URL('../../tests/pictures/content', import.meta.url));

/** What every file of a tree holds. */
const everything = (root: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'latin1')]),
  );

const copyOf = (tree: string): string => {
  const root = mkdtempSync(join(tmpdir(), 'wla-fix-test-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(tree, root, { recursive: true });
  return root;
};

const MESSY = `\ufeff${story(
  'updated: 3 November 2026\ndraft: yes',
  'A wla  \nsays “hum”. \n\n* See [all](/guides).\n\n> We organize “fun”.',
)
  .replace('title: Bees in the canteen', 'titel: Bees: a canteen')
  .replace('2028-01-01', '01/03/2028')
  .replaceAll('\n', '\r\n')}`;

describe('a tree is repaired', () => {
  test('what is certain is repaired, the rest is left and said', async () => {
    const root = contentTree({ 'stories/bees.md': MESSY });
    expect(told(await fixTree(root))).toMatchInlineSnapshot(`
      [
        "stories/bees.md encoding: Took out the byte-order mark at the start.",
        "stories/bees.md encoding: Ended each line with a line feed alone.",
        "stories/bees.md:21 links: Gave the address its last slash.",
        "stories/bees.md:18 words: Wrote "WLA", as the house does.",
        "stories/bees.md:2 quotes: Put the text in quotes, so that all of it is read.",
        "stories/bees.md:2 names: Called the field "title".",
        "stories/bees.md:14 dates: Wrote the day year first.",
        "stories/bees.md:15 values: Wrote true or false, without quotes.",
        "stories/bees.md order: Put the fields into the usual order.",
        "stories/bees.md:21 lists: Marked the list with hyphens.",
        "stories/bees.md punctuation: Wrote quotation marks straight; the page shows them curled, as before (2 times).",
        "stories/bees.md spaces: Took out spaces at the ends of lines.",
        "stories/bees.md:15 left: 01/03/2028 may mean more than one day or time. Only you know which.",
      ]
    `);
    expect(readFileSync(join(root, 'stories/bees.md'), 'utf8')).toMatchInlineSnapshot(`
      "---
      id: bees
      title: "Bees: a canteen"
      summary: A bee hive in the canteen got forty colleagues talking about what they would like to learn.
      published: 2026-11-02
      updated: 2026-11-03
      draft: true
      kind: employer
      topics: [bee-keeping]
      naming: organisation
      consent:
        basis: published-source
        reference: A page
        scope: [web]
        reviewBy: 01/03/2028
      ---

      A WLA  
      says "hum".

      - See [all](/guides/).

      > We organize “fun”.
      "
    `);
  });

  test('a second run changes nothing', async () => {
    const root = contentTree({ 'stories/bees.md': MESSY, 'events/day.md': event('ends: 2 December 2026, 4pm') });
    await fixTree(root);
    const after = everything(root);
    const again = await fixTree(root);
    expect([...again.files.values()].flatMap(({ done }) => done)).toEqual([]);
    expect(everything(root)).toEqual(after);
  });

  test('without writing, the same is told, and no file is touched', async () => {
    const root = contentTree({ 'stories/bees.md': MESSY });
    const before = everything(root);
    const tried = await fixTree(root, { write: false });
    expect(everything(root)).toEqual(before);
    expect(told(tried)).toEqual(told(await fixTree(root)));
  });

  test('only the repairs and the files that are wanted are touched', async () => {
    const root = contentTree({ 'stories/bees.md': MESSY, 'stories/wax.md': MESSY });
    const fixed = await fixTree(root, { only: ['quotes', 'spaces'], isWanted: (file) => file === 'stories/wax.md' });
    expect(told(fixed).map((line) => line.split(':', 1)[0])).toContain('stories/wax.md');
    expect(readFileSync(join(root, 'stories/bees.md'), 'utf8')).toBe(MESSY);
    expect(readFileSync(join(root, 'stories/wax.md'), 'utf8')).toContain('\r\ntitel: "Bees: a canteen"\r\n');
  });

  test('nothing of the copy in which repairs are tried stays behind', async () => {
    const copies = () => readdirSync(tmpdir()).filter((name) => /^wla-fix-(?!test)/.test(name));
    const before = copies();
    await fixTree(contentTree({ 'stories/bees.md': MESSY }));
    expect(copies()).toEqual(before);
  });
});

describe('what is right stays as it is', () => {
  test.each([
    ['the real content', CONTENT],
    ['the content of the reviewed pictures', FIXTURE],
  ])('%s has nothing to repair, and is not touched', async (_name, tree) => {
    const root = copyOf(tree);
    const before = everything(root);
    for (let run = 0; run < 2; run += 1) expect(told(await fixTree(root))).toEqual([]);
    expect(everything(root)).toEqual(before);
  });

  test('texts of the real content that went through a word processor come back as they were, byte for byte', async () => {
    const root = copyOf(CONTENT);
    const before = everything(root);
    for (const { path } of contentFiles(root).entries) {
      const text = readFileSync(join(root, path), 'utf8');
      const listed = text.replace(/^- /gm, '* ');
      // In fields, a list with stars is no list.
      const messy = path.endsWith('.md')
        ? text.slice(0, text.indexOf('\n---\n')) + listed.slice(text.indexOf('\n---\n'))
        : text;
      writeFileSync(join(root, path), `\ufeff${messy.replace(/(?<!\s)\n/g, ' \r\n')}\n\n`);
    }
    await fixTree(root);
    expect(everything(root)).toEqual(before);
  });

  test('a repair that would make a new problem is not made', async () => {
    // "updated" would be before "published", which is worse than a day that cannot be read.
    const root = contentTree({ 'stories/bees.md': story('updated: 1 January 2020') });
    const before = everything(root);
    await fixTree(root, { only: ['dates'] });
    expect(everything(root)).toEqual(before);
  });

  test('a word that would have to be explained is left, and the rest of the file is repaired', async () => {
    const root = contentTree({ 'stories/bees.md': story('', 'A wla hums. \n\n* See [all](/guides).') });
    expect(told(await fixTree(root))).toMatchInlineSnapshot(`
      [
        "stories/bees.md:18 links: Gave the address its last slash.",
        "stories/bees.md order: Put the fields into the usual order.",
        "stories/bees.md:18 lists: Marked the list with hyphens.",
        "stories/bees.md spaces: Took out spaces at the ends of lines.",
        "stories/bees.md left: A repair would have made a new problem, so it was not made (words).",
      ]
    `);
    expect(readFileSync(join(root, 'stories/bees.md'), 'utf8')).toContain('A wla hums.\n\n- See [all](/guides/).');
  });
});

describe('files that nobody should write to', () => {
  test('binary, empty, huge and broken files are left as they are', async () => {
    const root = contentTree({
      'stories/binary.md': Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
      'stories/zeros.md': new Uint8Array(100),
      'stories/empty.md': '',
      'stories/blank.md': ' \n\n',
      'stories/huge.md': story('', 'Bees hum. \n'.repeat(60_000)),
      'stories/plain.md': 'No front matter, and on-line. \n',
      'stories/open.md': '---\ntitle: Bees: never closed \n',
      'stories/broken.md': '---\ntitle: [Bees: "a\n  b: - c\n---\n\nBees.\n',
      'stories/deep.md': `---\ntitle: ${'['.repeat(5000)}\n---\n\nBees. \n`,
      'topics/quotes.yaml': `name: Bees\nsummary: ${'>'.repeat(60)} deep\n`,
      'stories/quotes.md': `---\nid: bees\ntitle: Bees\n---\n\n${'>'.repeat(60)} deep\n`,
      'site.yaml': '{{{{',
      'redirects.yaml': '&a [*a]',
    });
    const before = everything(root);
    await fixTree(root);
    expect(everything(root)).toEqual(before);
  });

  test('a link is not followed, and stays a link', async () => {
    const outside = contentTree({ 'bees.md': MESSY, 'folder/index.md': MESSY });
    const root = contentTree({ 'stories/wax.md': story() });
    symlinkSync(join(outside, 'bees.md'), join(root, 'stories/bees.md'));
    symlinkSync(join(outside, 'folder'), join(root, 'stories/folder'));
    await fixTree(root);
    expect(readFileSync(join(outside, 'bees.md'), 'utf8')).toBe(MESSY);
    expect(readFileSync(join(outside, 'folder/index.md'), 'utf8')).toBe(MESSY);
    expect(lstatSync(join(root, 'stories/bees.md')).isSymbolicLink()).toBe(true);
  });

  test('a file that is to be read only stays, and the reason is kind', async () => {
    const root = contentTree({ 'stories/bees.md': MESSY });
    chmodSync(join(root, 'stories/bees.md'), 0o444);
    const fixed = await fixTree(root);
    expect(readFileSync(join(root, 'stories/bees.md'), 'utf8')).toBe(MESSY);
    expect(told(fixed).at(-1)).toMatchInlineSnapshot(
      `"stories/bees.md left: It may not be written, so nothing was changed. Allow writing to it and its folder, then try again."`,
    );
  });

  test('a file keeps its permissions', async () => {
    const root = contentTree({ 'stories/bees.md': MESSY });
    chmodSync(join(root, 'stories/bees.md'), 0o640);
    await fixTree(root);
    expect(statSync(join(root, 'stories/bees.md')).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(root, 'stories'))).toEqual(['bees.md']);
  });
});
