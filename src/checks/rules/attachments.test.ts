import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contentTree, story } from '../../../tests/support/content-tree.ts';
import { docx, odt, pdf, withoutTags, byPerson } from '../../authoring/problem-guide/attached-files.ts';
import { survey } from '../survey.ts';
import { attachments, attachmentsForEverybody } from './attachments.ts';

const asked =
  (rule: typeof attachments) =>
  async (tree: Record<string, string | Uint8Array>): Promise<string[]> =>
    (await rule.run(survey(contentTree(tree), '2026-11-21'))).map(({ file, line, what }) => `${file}:${line} ${what}`);
const found = asked(attachments);
const gold = sharp({ create: { width: 32, height: 32, channels: 3, background: 'gold' } });

/** A resource that offers some files. */
const offering = (...names: readonly string[]) => `---
id: letter
title: A letter
files:
${names.map((name) => `  - src: ./${name}\n    title: A file\n    description: What it holds.`).join('\n')}
---
`;

test('documents, tables, texts and pictures are offered where they hold what their names say', async () => {
  const files = {
    'plan.pdf': await pdf()(),
    'plan.docx': docx()(),
    'plan.odt': odt()(),
    'costs.csv': 'what,pounds\nTea,-5.20\n',
    'notes.txt': 'Bees.',
    'plan.JPG': await gold.jpeg().toBuffer(),
    'plan.png': await gold.png().toBuffer(),
    'plan.webp': await gold.webp().toBuffer(),
  };
  const beside = Object.fromEntries(Object.entries(files).map(([name, held]) => [`resources/${name}`, held]));
  expect(await found({ ...beside, 'resources/letter.md': offering(...Object.keys(files)) })).toEqual([]);
});

test('each file that should not be offered is named, on the line that names it', async () => {
  expect(
    await found({
      'resources/letter.md': offering('plan.pdf', 'plan.docx', 'costs.csv', 'run.txt', 'gone.pdf'),
      'resources/plan.pdf': 'MZ',
      'resources/plan.docx': docx({ 'word/vbaProject.bin': '' })(),
      'resources/costs.csv': 'Tea,=1+1\n',
      'resources/run.txt': '#!/bin/sh\n',
    }),
  ).toMatchInlineSnapshot(`
    [
      "resources/letter.md:5 "./plan.pdf" is not a kind of file that visitors can safely open here (what it holds is not PDF, but EXE).",
      "resources/letter.md:8 "./plan.docx" can run a program on the computer of whoever opens it: it has macros.",
      "resources/letter.md:11 "./costs.csv" has a cell that a spreadsheet program would work out as a formula: =1+1 in line 1.",
      "resources/letter.md:14 "./run.txt" is not a kind of file that visitors can safely open here (what it holds is a script).",
    ]
  `);
});

test('a PDF without tags and a name of a person are asked about, and stop nothing', async () => {
  const tree = {
    'resources/letter.md': offering('plan.pdf'),
    'resources/plan.pdf': await pdf(withoutTags, byPerson('Amina Example'))(),
  };
  expect(await found(tree)).toEqual([]);
  expect(await asked(attachmentsForEverybody)(tree)).toMatchInlineSnapshot(`
    [
      "resources/letter.md:5 "./plan.pdf" may name a person as its author: Amina Example.",
      "resources/letter.md:5 "./plan.pdf" is a PDF without tags, so people with a screen reader may not be able to read it.",
    ]
  `);
});

test('a film is read no further than its beginning, and whatever else is large no further than shows that', async () => {
  const film = Buffer.concat([Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1'), new Uint8Array(12_000_000)]);
  const text = ':::video{src="./a.mp4" captions="./a.vtt" title="Bees"}\nThey hum.\n:::';
  expect(
    await found({
      'stories/bees/index.md': story('', text),
      'stories/bees/a.mp4': film,
      'stories/bees/a.vtt': 'WEBVTT\n',
      'resources/letter.md': offering('notes.txt'),
      'resources/notes.txt': new Uint8Array(12_000_000).fill(32),
    }),
  ).toEqual(['resources/letter.md:5 "./notes.txt" is too large: it has more than 10 MB.']);
});

test('films and captions are accepted where they hold what their names say', async () => {
  const text = ':::video{src="./a.mp4" captions="./a.vtt" title="Bees" poster="./a.jpg"}\nThey hum.\n:::';
  const tree = (film: string, captions: string) => ({
    'stories/bees/index.md': story('', text),
    'stories/bees/a.mp4': film,
    'stories/bees/a.vtt': captions,
  });
  expect(
    await found({
      ...tree('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', '\uFEFFWEBVTT\n'),
      'stories/bees/a.jpg': await gold.jpeg().toBuffer(),
    }),
  ).toEqual([]);
  expect(await found(tree('MZ', '1\n00:00 --> 00:01\n'))).toMatchInlineSnapshot(`
    [
      "stories/bees/index.md:16 "./a.mp4" is not a kind of file that visitors can safely open here (what it holds is not MP4, but EXE).",
      "stories/bees/index.md:16 "./a.vtt" is not a kind of file that visitors can safely open here (what it holds is not VTT).",
    ]
  `);
});

test('a picture or an archive is no film', async () => {
  const film = (src: string) => `:::video{src="${src}" captions="./a.vtt" title="Bees"}\nHum.\n:::`;
  const tree = { 'stories/bees/a.vtt': 'WEBVTT', 'stories/bees/a.png': '\x89PNG', 'stories/bees/a.zip': 'PK' };
  for (const kind of ['png', 'zip'])
    expect(await found({ ...tree, 'stories/bees/index.md': story('', film(`./a.${kind}`)) })).toEqual([
      `stories/bees/index.md:16 "./a.${kind}" is not a kind of file that visitors can safely open here (${kind}).`,
    ]);
});
