import { execFileSync } from 'node:child_process';
import { XMLValidator } from 'fast-xml-parser';
import { strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { lookups } from '../../../tests/support/lookups.ts';
import {
  elementsIn,
  wordElements,
  wordLines,
  wordParagraphs,
  wordParts,
  wordWords,
} from '../../../tests/support/read-word.ts';
import { cells, paragraph, sampleDocument, words } from '../../../tests/support/sample-document.ts';
import { schemaProblems } from '../../../tests/support/word-schema.ts';
import { contentFiles } from '../../content-model/content-files.ts';
import { readEntryFile } from '../../content-model/entry-file.ts';
import { resourceKinds } from '../../content-model/resources.ts';
import { bodyTree } from '../../markdown/body-tree.ts';
import type { Block, Document } from '../document.ts';
import { blocksOf } from '../from-body/blocks-of.ts';
import { wordsOf } from '../words-of.ts';
import { soundText } from '../sound-text.ts';
import { wordDocument } from './word-document.ts';

const symbol = strToU8('a picture of a bee');
const picture = async () => strToU8('a picture of a hive');
const word = (document: Document) => wordDocument(document, symbol, picture);

/** What a document is to say, in one line. */
const expected = ({ title, summary, facts, blocks, sources }: Document) => {
  const list: Block[] = sources.map((content) => ({ type: 'paragraph', content }));
  const end = sources.length > 0 ? ['Where this comes from', wordsOf(list)] : [];
  return [title, summary, facts.join(' · '), wordsOf(blocks), ...end].join(' ').replace(/\s+/g, ' ').trim();
};

/** Text that tries to be something else, or is no text. */
const rude: Block[] = [
  paragraph('<w:p/> & &amp; ]]> "quotes" {braces} $a$ #let \\n'),
  paragraph('Bell \u0007, nothing \u0000, half of a letter \uD800 and no letter \uFFFF.'),
  paragraph('👩🏽‍🚀 𝔘 مرحبا 2026, then English, then שלום.'),
  paragraph('W'.repeat(400)),
  { type: 'heading', level: 6, content: words('Far too deep') },
  { type: 'table', head: cells(...'ABCDEFGHIJ'), rows: [cells(...'abcdefghij'), cells('short')] },
  { type: 'table', head: [], rows: [cells('no head'), cells('two', 'cells')] },
  { type: 'table', head: cells('no rows'), rows: [] },
  {
    type: 'list',
    look: 'plain',
    ordered: true,
    start: 0,
    items: [
      { blocks: [] },
      { blocks: [{ type: 'table', head: cells('A'), rows: [cells('in a list')] }] },
      { blocks: [{ type: 'heading', level: 4, content: words('A heading in a list') }] },
      { ticked: true, blocks: [{ type: 'quote', by: [], blocks: [{ type: 'code', text: '' }] }] },
    ],
  },
  { type: 'callout', kind: 'note', title: '', blocks: [] },
  { type: 'paragraph', content: [] },
];

test.for([...resourceKinds, 'guide', 'story', 'newsletter'] as const)(
  'a document of the kind %s has the words of its text, in their order, and is what the schema wants',
  async (kind) => {
    for (const blocks of [sampleDocument().blocks, rude]) {
      const document = sampleDocument({ kind, blocks });
      const bytes = await word(document);
      expect(wordWords(bytes)).toBe(soundText(expected(document)));
      for (const [path, part] of Object.entries(wordParts(bytes))) {
        expect(XMLValidator.validate(part), path).toBe(true);
        expect(schemaProblems(wordElements(part)), path).toEqual([]);
      }
    }
  },
);

/** The number of each drawing of a document, those of the head and the foot too. */
const drawingIds = (bytes: Uint8Array) =>
  Object.values(wordParts(bytes)).flatMap((part) => [...part.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id));

const resources = contentFiles('content').entries.filter(({ path }) => path.startsWith('resources/'));

test.for(resources)('$path has the words of its page in Word', async (file) => {
  const { body, fields } = readEntryFile('content', file);
  if (!body) throw new Error(`${file.path} cannot be read.`);
  const { kind } = fields?.value as Document;
  const document = sampleDocument({ kind, blocks: blocksOf(bodyTree(body, lookups).tree), sources: [] });
  const bytes = await word(document);
  expect(wordWords(bytes)).toBe(expected(document));
  expect(schemaProblems(wordElements(wordParts(bytes)['word/document.xml']))).toEqual([]);
  const ids = drawingIds(bytes);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the same document gives the same bytes, whatever else is written meanwhile', async () => {
  const document = sampleDocument();
  const once = await word(document);
  const [again] = await Promise.all([word(document), word(sampleDocument({ kind: 'cards' }))]);
  expect(again).toEqual(once);
});

test('another process in another time zone writes the same bytes', async () => {
  const here = Buffer.from(await word(sampleDocument())).toString('base64');
  const at = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
  const script = `
    import { wordDocument } from ${at('./word-document.ts')};
    import { sampleDocument } from ${at('../../../tests/support/sample-document.ts')};
    const bytes = (text) => async () => new TextEncoder().encode(text);
    const file = await wordDocument(sampleDocument(), await bytes('a picture of a bee')(), bytes('a picture of a hive'));
    process.stdout.write(Buffer.from(file).toString('base64'));`;
  const there = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, TZ: 'Pacific/Kiritimati' },
    encoding: 'utf8',
  });
  expect(there).toBe(here);
});

test('a document says what it is, whose, of which day and in which language', async () => {
  const parts = wordParts(await word(sampleDocument()));
  const core = parts['docProps/core.xml'];
  expect(core).toContain('<dc:title>Keeping bees at work</dc:title>');
  expect(core).toContain('<dc:subject>Guide</dc:subject>');
  expect(core).toContain('<dc:creator>Bees at Work</dc:creator>');
  expect(core).toContain('<dc:language>en-GB</dc:language>');
  expect(core?.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual(['2026-11-02T00:00:00Z', '2026-11-02T00:00:00Z']);
  const [defaults] = elementsIn(wordElements(parts['word/styles.xml']), 'w:docDefaults');
  expect(elementsIn(defaults ? [defaults] : [], 'w:lang')[0]?.attributes['w:val']).toBe('en-GB');
});

test('title, summary and facts come first, and the title is the one heading of the first level', async () => {
  const paragraphs = wordParagraphs(await word(sampleDocument()));
  expect(paragraphs.slice(0, 3)).toEqual([
    ['Heading1', 'Keeping bees at work'],
    ['Subtitle', 'How to begin with one hive, and whom to ask first.'],
    ['Facts', 'Version 1.0 · 2 November 2026 · CC BY 4.0'],
  ]);
  expect(paragraphs.filter(([style]) => style === 'Heading1')).toHaveLength(1);
});

test('the outline has no gaps, and each heading has its level in its style', async () => {
  const headings = wordParagraphs(await word(sampleDocument())).filter(([style]) => style?.startsWith('Heading'));
  expect(headings).toEqual([
    ['Heading1', 'Keeping bees at work'],
    ['Heading2', 'Before you begin'],
    ['Heading3', 'What to bring'],
    ['Heading4', 'A heading far below'],
    ['Heading2', 'Where this comes from'],
  ]);
  const styles = elementsIn(wordElements(wordParts(await word(sampleDocument()))['word/styles.xml']), 'w:style');
  for (const level of [1, 2, 3, 4, 5, 6]) {
    const style = styles.filter(({ attributes }) => attributes['w:styleId'] === `Heading${level}`);
    expect(elementsIn(style, 'w:name')[0]?.attributes['w:val']).toBe(`heading ${level}`);
    expect(elementsIn(style, 'w:outlineLvl')[0]?.attributes['w:val']).toBe(String(level - 1));
  }
});

test.for([...resourceKinds, 'guide'] as const)('every style that a %s uses is there, once', async (kind) => {
  const parts = wordParts(await word(sampleDocument({ kind })));
  const styles = elementsIn(wordElements(parts['word/styles.xml']), 'w:style').map(
    ({ attributes }) => attributes['w:styleId'],
  );
  expect(styles.length).toBe(new Set(styles).size);
  for (const path of Object.keys(parts).filter((path) => /^word\/(document|header|footer)\d*\.xml$/.test(path))) {
    const elements = wordElements(parts[path]);
    for (const name of ['w:pStyle', 'w:rStyle', 'w:tblStyle']) {
      for (const { attributes } of elementsIn(elements, name)) expect(styles).toContain(attributes['w:val']);
    }
  }
});

test('a picture has its words, what is decoration is marked so, and no two drawings have one number', async () => {
  const decoration: Block = { type: 'picture', picture: { path: 'line.png', alt: '', width: 60, height: 3 } };
  const document = sampleDocument();
  const bytes = await word({ ...document, blocks: [...document.blocks, decoration] });
  const body = wordElements(wordParts(bytes)['word/document.xml']);
  const drawings = elementsIn(body, 'wp:docPr');
  expect(drawings.map(({ attributes }) => attributes['descr'])).toEqual(['A hive on a roof', undefined]);
  expect(elementsIn(body, 'adec:decorative')).toHaveLength(1);
  const ids = drawingIds(bytes);
  expect(new Set(ids).size).toBe(ids.length);
});

test('each page says where the document is on the web and which page it is, and the first whose it is', async () => {
  const parts = Object.entries(wordParts(await word(sampleDocument())));
  const of = (name: string) => parts.filter(([path]) => path.startsWith(`word/${name}`)).map(([, part]) => part);
  for (const foot of of('footer')) {
    expect(foot).toContain('bees.example/guides/keeping-bees');
    expect(foot).toMatch(/PAGE<.*NUMPAGES</);
  }
  expect(of('header').map((part) => [...part.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, text]) => text))).toEqual([
    ['Keeping bees at work', 'Bees at Work'],
    ['Bees at Work', 'Guide'],
  ]);
});

test('a very wide table has a page on its side', async () => {
  const bytes = await word(sampleDocument({ blocks: rude }));
  const pages = elementsIn(wordElements(wordParts(bytes)['word/document.xml']), 'w:pgSz');
  expect(pages.map(({ attributes }) => attributes['w:orient'])).toEqual(['portrait', 'landscape', 'portrait']);
});

test('in a letter, what is to be copied has pages without head and foot', async () => {
  const blocks: Block[] = [
    paragraph('Change what is in [square brackets].'),
    { type: 'heading', level: 2, content: words('The letter') },
    paragraph('Dear [name],'),
    { type: 'heading', level: 2, content: words('Afterwards') },
    paragraph('Wait.'),
  ];
  const bytes = await word(sampleDocument({ kind: 'letter', blocks, sources: [] }));
  const body = wordElements(wordParts(bytes)['word/document.xml']);
  expect(elementsIn(body, 'w:sectPr')).toHaveLength(3);
  expect(elementsIn(body, 'w:alias').map(({ attributes }) => attributes['w:val'])).toEqual(['name']);
  expect(wordLines(bytes)).toContain('Dear [name],');
});

test('a document of 2,000 rows keeps them all', async () => {
  const rows = Array.from({ length: 2000 }, (_, index) => cells(`Row ${index}`, '', ''));
  const bytes = await word(
    sampleDocument({ kind: 'form', blocks: [{ type: 'table', head: cells('A', 'B', 'C'), rows }] }),
  );
  expect(wordLines(bytes)).toContain('Row 1999');
  expect(Object.keys(unzipSync(bytes))[0]).toBe('[Content_Types].xml');
});
