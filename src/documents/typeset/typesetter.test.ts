import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { cells, everyBlock, paragraph, sampleDocument, words } from '../../../tests/support/sample-document.ts';
import { readPdf, type ReadPdf } from '../../../tests/support/read-pdf.ts';
import { resourceKinds } from '../../content-model/resources.ts';
import type { Block, Document } from '../document.ts';
import { editions } from './paper.ts';
import { typeset } from './typesetter.ts';

const drawn = sharp({ create: { width: 60, height: 30, channels: 3, background: '#bcd6f7' } })
  .png()
  .toBuffer();
const set = (parts: Partial<Document> = {}, options = {}) => typeset(sampleDocument(parts), options, () => drawn);
const read = async (parts: Partial<Document> = {}) => readPdf((await set(parts)).bytes);

let sample: ReadPdf;
beforeAll(async () => {
  sample = await read({ kind: 'form' });
});

test('a PDF says what it is called, who made it, when, and in which language', () => {
  expect(sample.facts).toMatchInlineSnapshot(`
    {
      "author": "Bees at Work",
      "changed": "D:20261102000000Z",
      "language": "en-GB",
      "tagged": true,
      "title": "Keeping bees at work",
    }
  `);
});

test('a PDF says that it is tagged, and not that its tags are beyond doubt, which Poppler takes for a fault', async () => {
  expect((await set()).bytes.toString('latin1')).toMatch(/\/MarkInfo <<\s+\/Marked true\s+>>/);
});

test('the headings are its bookmarks', () => {
  expect(sample.bookmarks).toMatchInlineSnapshot(`
    [
      "Keeping bees at work",
      "  Before you begin",
      "    What to bring",
      "      A heading far below",
      "  Where this comes from",
    ]
  `);
});

test('its tags say what each thing is', () => {
  expect(sample.tags).toMatchInlineSnapshot(`
    "Document
      Div
        Div
          P “Bees at Work”
      P “Guide”
      H1 “Keeping bees at work”
      P “How to begin with one hive, and whom to ask first.”
      P “Version 1.0 · 2 November 2026 · CC BY 4.0”
      H2 “Before you begin”
      P “Ask your manager, then read the rules and the small print. Not wasps, and no hive.open()1 Name of the hive:”
      H3 “What to bring”
      L
        LI “•”
          LBody
            P “A veil.”
        LI “•”
          LBody
            P “Gloves:”
        L
          LI “3.”
            LBody
              P “Left.”
          LI “4.”
            LBody
              P “Right.”
      L
        LI
          LBody
            P “Hive ordered.”
        LI
          LBody “☑”
            P “Manager asked.”
      L
        LI “1”
          LBody
            P “Open the lid.”
        LI “2”
          LBody
            P “Close the lid.”
      L
        LI
          LBody
            P “2011: The first hive.”
        LI
          LBody
            P “2014: The second.”
      L
        LI “↓”
          LBody
            P “Hive plan Form, 10 minutes”
      Table
        THead
          TR
            TH “Month”
            TH “Honey”
            TH “Notes”
        TBody
          TR
            TH “May”
            TD “2 kg”
            TD “Rain.”
          TR
            TH “June”
            TD “9 kg”
            TD
      BlockQuote
        P “They hum.”
      P “A keeper”
    Document “hive.open(); hive.close();”
      P “Start small”
      P “One hive will do.”
      P “Take care”
      P “They sting.”
      Div
        Div
          P “70”
          P “keepers”
        Div
          P “Seventy keepers hum. Counted.”
      Div
        Div
          P “Over 45”
          P “firms”
        Div
          P “Firms with a hive. Reported.”
      Div
        Div
          P “Some”
          P “queens”
        Div
          P “Queens that dance. Told.”
      Figure (A hive on a roof)
      P “Bees in the canteen”
      P “Transcript of the film.”
      H4 “A heading far below”
      L
        LI “1”
          LBody
            P “A note at the end.”
      H2 “Where this comes from”
      L
        LI “•”
          LBody “The bee book, second edition”"
  `);
});

test('its words stand in the order of the text', () => {
  expect(sample.words).toMatchInlineSnapshot(`
    "


    Bees at Work
    Guide
    Keeping bees at work
    How to begin with one hive, and whom to ask first.
    Version 1.0 · 2 November 2026 · CC BY 4.0
    Before you begin
    Ask your manager, then read the rules and the small print. Not wasps, and no hive.open()1 Name of the hive:
    What to bring

    •

    A veil.
    •

    Gloves:

    3.

    Left.
    4.

    Right.



    Hive ordered.

    ☑
    Manager asked.

    1

    Open the lid.
    2

    Close the lid.



    2011: The first hive.


    2014: The second.

    ↓

    Hive plan Form, 10 minutes



    Month
    Honey
    Notes


    May
    2 kg
    Rain.

    June
    9 kg


    They hum.
    A keeper
    hive.open(); hive.close();
    Start small
    One hive will do.
    Take care
    They sting.


    70
    keepers

    Seventy keepers hum. Counted.


    Over 45
    firms

    Firms with a hive. Reported.


    Some
    queens

    Queens that dance. Told.

    Bees in the canteen
    Transcript of the film.
    A heading far below

    1

    A note at the end.
    Where this comes from

    •
    The bee book, second edition"
  `);
});

test('what one writes in leads to the address of a field, each with a name of its own', async () => {
  const { bytes, fields } = await set({ kind: 'form' });
  expect((await readPdf(bytes)).links.filter((address) => address.startsWith('field:'))).toMatchInlineSnapshot(`
    [
      "field:line/1?title=Name%20of%20the%20hive&size=11.5",
      "field:tick/2?title=Hive%20ordered.&size=11.5",
      "field:line/3?title=June%3A%20Notes&size=11.5",
    ]
  `);
  expect(fields).toBe(3);
});

test('without fields, and in a text that nobody writes in, there are only lines', async () => {
  for (const { bytes, fields } of [await set({ kind: 'form' }, { fields: false }), await set({ kind: 'guide' })]) {
    expect((await readPdf(bytes)).links.filter((address) => address.startsWith('field:'))).toEqual([]);
    expect(fields).toBe(0);
  }
});

const sheets = resourceKinds.filter((kind) => kind !== 'poster' && kind !== 'cards');

test.each([...sheets, 'guide', 'story', 'newsletter'] as const)('every sheet has all its words: %s', async (kind) => {
  const pdf = await read({ kind });
  expect(pdf.facts.title).toBe('Keeping bees at work');
  for (const word of ['manager', 'Transcript of the film.', 'They hum.', 'Open the lid.'])
    expect(pdf.words).toContain(word);
});

test.each(editions)('every edition can be set: %s', async (edition) => {
  const { bytes, pages } = await set({}, { edition });
  expect(pages).toBeGreaterThan(0);
  expect((await readPdf(bytes)).words).toContain('They hum.');
});

test('the same document gives the same bytes, whatever was set between', async () => {
  const { bytes } = await set();
  const [other, again] = await Promise.all([set({ title: 'Wasps' }), set()]);
  expect(again.bytes.equals(bytes)).toBe(true);
  expect(other.bytes.equals(bytes)).toBe(false);
});

test('no font of the computer is used', async () => {
  const { bytes } = await set({ blocks: [...everyBlock, paragraph('Ωμέγα שלום سلام 🐝 ☑')] });
  const names = [...bytes.toString('latin1').matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name);
  expect(new Set(names)).toMatchInlineSnapshot(`
    Set {
      "WLAHeadline",
      "WLAText",
      "WLACode",
      "WLAOther",
      "WLAEmoji",
    }
  `);
});

test('hostile texts come out as text', async () => {
  const texts = [
    '#panic("bees") $x^2$ @bees <label> *not bold* _not_ `code` = no heading - no item',
    'C:\\bees\\hive \\u{41} \\# // no comment /* nor this */ ~ -- --- ... "quoted" \'single\'',
    '#import "main.typ": * #sys.inputs.document #read("/etc/passwd")',
    '{{bees}} ${bees} %s <script>alert(1)</script> &amp; ]]>',
    'שלום bees سلام',
    '🐝👩‍🌾🇬🇧 e\u0301 \uFFFD',
    'Bzzz'.repeat(99),
    `https://bees.example/${'hive-'.repeat(60)}`,
  ];
  const said = (pdf: ReadPdf) => pdf.words.replace(/\s/g, '');
  const pdf = await read({
    blocks: texts.flatMap((text): Block[] => [
      paragraph(text),
      { type: 'heading', level: 2, content: words(text) },
      { type: 'table', head: cells(text, 'b'), rows: [cells('a', text)] },
    ]),
  });
  for (const text of texts.slice(0, 4)) expect(said(pdf)).toContain(text.normalize('NFC').replace(/\s/g, ''));
  expect(pdf.words.match(/z/g)?.length).toBeGreaterThanOrEqual(3 * 4 * 99);
  for (const word of ['שלום', '🐝', 'é']) expect(pdf.words.normalize('NFC')).toContain(word);
  for (const title of texts) await expect(read({ title, summary: title, kindName: title })).resolves.toBeDefined();
});

test('letters that no font has stop nothing', async () => {
  const odd = 'a\u0000\u0007 \uE000 \u{10FFFF} \u{1F9FF} 蜂 ꙮ \uD800 \u200B \u202E \u00AD b';
  const pdf = await read({
    kind: 'form',
    title: odd,
    summary: odd,
    facts: [odd],
    publisher: odd,
    blocks: [
      paragraph(odd),
      { type: 'table', head: cells(odd, odd), rows: [cells(odd, '')] },
      { type: 'code', text: odd },
    ],
  });
  expect(pdf.words).toContain('\uFFFD');
});

test('nothing runs over the edge of the page', async () => {
  const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(3);
  const { bytes } = await set({
    title: long,
    summary: long,
    address: `https://bees.example/${long.repeat(3)}`,
    facts: [long],
    blocks: [
      paragraph(long),
      {
        type: 'table',
        head: cells(...Array.from({ length: 10 }, (_, i) => `Column ${i} ${long}`)),
        rows: [cells(...Array.from({ length: 10 }, () => long))],
      },
      { type: 'code', text: long.repeat(3) },
      { type: 'list', look: 'plain', ordered: false, start: 1, items: [{ blocks: [paragraph(long.repeat(2))] }] },
      { type: 'callout', kind: 'note', title: long, blocks: [paragraph(long)] },
    ],
  });
  expect(Math.max(...(await readPdf(bytes)).texts.map(({ right }) => right))).toBeLessThan(595);
});

test('words of hundreds of letters are set whole, wherever they stand', async () => {
  const long = 'b'.repeat(700);
  const pdf = await read({
    title: long,
    summary: long,
    blocks: [
      { type: 'heading', level: 2, content: words(long) },
      paragraph(`${long} ${long}`),
      { type: 'paragraph', content: [{ type: 'text', text: long, code: true }] },
      { type: 'code', text: long },
      { type: 'callout', kind: 'note', title: long, blocks: [paragraph(long)] },
    ],
  });
  expect(pdf.words.match(/b/g)?.length).toBeGreaterThanOrEqual(9 * 700);
  expect(Math.max(...pdf.texts.map(({ right }) => right))).toBeLessThan(595);
});

test('a table of 2,000 rows goes over many pages, and its head is read once', async () => {
  const rows = Array.from({ length: 2000 }, (_, i) => cells(`Hive ${i}`, `${i} bees`));
  const { bytes, pages } = await set({ blocks: [{ type: 'table', head: cells('Hive', 'Bees'), rows }] });
  expect(pages).toBeGreaterThan(40);
  const text = bytes.toString('latin1');
  expect(text.match(/\/S \/TR\n/g)).toHaveLength(2001);
  expect(text.match(/\/S \/TH\n/g)).toHaveLength(2002);
});

test('a cell that is longer than a page is not cut off', async () => {
  const long = 'The bees hum in the hive all day. '.repeat(300);
  const pdf = await read({ blocks: [{ type: 'table', head: cells('a', 'b'), rows: [cells('c', `${long}The end.`)] }] });
  expect(pdf.words).toContain('The end.');
});

test('what is set apart and longer than a page is not cut off', async () => {
  const blocks = [paragraph(`${'The bees hum in the hive all day. '.repeat(300)}The end.`)];
  const long: [Document['kind'], Block][] = [
    ['guide', { type: 'callout', kind: 'tip', title: 'Mind', blocks }],
    ['story', { type: 'quote', blocks, by: [] }],
  ];
  for (const [kind, block] of long) expect((await read({ kind, blocks: [block] })).words).toContain('The end.');
});

test('an empty text is a document all the same', async () => {
  const pdf = await read({ blocks: [], sources: [], facts: [], summary: '' });
  expect(pdf.bookmarks).toEqual(['Keeping bees at work']);
});

test('a byte-order mark that was pasted into a text is left out', async () => {
  const pdf = await read({ title: 'Be\ufeffes', blocks: [paragraph('The \ufeffqueen')] });
  expect(pdf.bookmarks).toEqual(['Bees', '  Where this comes from']);
});

test('a picture that cannot be read or shown is named, with its line', async () => {
  const document = sampleDocument({
    blocks: [{ type: 'picture', line: 12, picture: { path: 'hive.png', alt: 'A hive', width: 2, height: 2 } }],
  });
  await expect(typeset(document, {}, async () => Buffer.from('bees'))).rejects.toThrowErrorMatchingInlineSnapshot(
    `[TypesettingError: “Keeping bees at work” cannot be typeset (line 12): the picture hive.png cannot be shown (unknown image format)]`,
  );
  await expect(
    typeset(document, {}, async () => {
      throw new Error('It is gone');
    }),
  ).rejects.toThrowErrorMatchingInlineSnapshot(
    `[TypesettingError: “Keeping bees at work” cannot be typeset (line 12): the picture hive.png cannot be read (It is gone)]`,
  );
  await expect(set()).resolves.toBeDefined();
});

test('a picture without words is only looked at', async () => {
  const pdf = await read({
    blocks: [{ type: 'picture', picture: { path: 'hive.png', alt: '', width: 60, height: 30 } }],
  });
  expect(pdf.tags).not.toContain('Figure');
});
