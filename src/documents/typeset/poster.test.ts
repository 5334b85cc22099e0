import { expect, test } from 'vitest';
import { lettersOf, overlaps, readPdf, type PdfText } from '../../../tests/support/read-pdf.ts';
import { cells, paragraph, sampleDocument, words } from '../../../tests/support/sample-document.ts';
import type { Block, Document } from '../document.ts';
import { wordsOf } from '../words-of.ts';
import type { PaperOptions } from './paper.ts';
import { typeset } from './typesetter.ts';

const MM = 72 / 25.4;
/** The height of capital letters in parts of the size: of the headline face, and of the text. */
const CAPITAL = { headline: 0.66, text: 0.668 };

const note: Block = {
  type: 'callout',
  kind: 'tip',
  title: 'How to use this',
  blocks: [paragraph('Print it and hang it beside the hive.')],
};
const headline = (text: string): Block => ({ type: 'heading', level: 2, content: words(text) });
const table = (rows = 4): Block => ({
  type: 'table',
  head: cells('Your bee keeper', 'Ask for me'),
  rows: Array.from({ length: rows }, (_, i) =>
    cells(['Name', 'Find me at', 'Best time', 'Phone or email'][i] ?? `Line ${i}`, ''),
  ),
});
const bees = [
  note,
  headline('Ask me about honey'),
  paragraph('I work here too. I can help you look into the hive.'),
  table(),
];

const poster = (blocks: Block[] = bees): Document =>
  sampleDocument({ kind: 'poster', kindName: 'Poster', title: 'Poster: ask me about bees', blocks, sources: [] });

const EDITIONS = [undefined, 'a3', 'large-print', 'black-and-white'] as const;

async function print(document: Document, edition?: PaperOptions['edition']) {
  const { bytes, fields } = await typeset(document, { edition }, async () => new Uint8Array());
  return {
    ...(await readPdf(bytes)),
    bytes,
    fields,
    k: edition === 'a3' || edition === 'large-print' ? Math.SQRT2 : 1,
  };
}

/** Texts that come nearer to the edge of the paper than eight millimetres on A4, or as much in proportion. */
const runOff = ({ texts, pages, k }: Awaited<ReturnType<typeof print>>) =>
  texts.filter(({ left, right, top, bottom, page, size }) => {
    const { width = 0, height = 0 } = pages[page - 1] ?? {};
    const margin = 8 * MM * k - 0.01;
    return left < margin || right > width - margin || top < margin || bottom + size * 0.1 > height - margin;
  });

const sizeOf = (texts: PdfText[], beginning: string) => texts.find(({ text }) => text.startsWith(beginning))?.size ?? 0;

test.each(EDITIONS)('a poster is one page that holds all its words, in their order (%s)', async (edition) => {
  const document = poster();
  const printed = await print(document, edition);
  expect(printed.pages).toHaveLength(1);
  expect(runOff(printed)).toEqual([]);
  expect(overlaps(printed.texts)).toEqual([]);
  // Large print has no room for the name of the resource and its facts.
  const above = edition === 'large-print' ? [] : [document.title, document.facts.join(' · ')];
  const expected = [...above, wordsOf(document)].map((text) => ({ text }));
  expect(lettersOf(printed.texts.filter(({ text }) => text !== document.publisher))).toBe(lettersOf(expected));
});

test.each([
  [undefined, [210, 297]],
  ['a3', [297, 420]],
  ['large-print', [297, 420]],
  ['black-and-white', [210, 297]],
] as const)('the paper of the edition %s measures %j millimetres', async (edition, size) => {
  const { pages } = await print(poster(), edition);
  const [page] = pages;
  expect([page?.width, page?.height].map((points = 0) => Math.round(points / MM))).toEqual(size);
});

test('the headline of a poster of A4 has capital letters of 25 mm, and what is said has 9 mm', async () => {
  const { texts } = await print(poster());
  expect((sizeOf(texts, 'Ask me') * CAPITAL.headline) / MM).toBeGreaterThan(25);
  expect((sizeOf(texts, 'I work') * CAPITAL.text) / MM).toBeGreaterThan(9);
});

test('nothing in large print is smaller than 28 points, and what is said is larger than on A3', async () => {
  const [large, a3] = [await print(poster(), 'large-print'), await print(poster(), 'a3')];
  for (const { size, text } of large.texts) expect(size, text).toBeGreaterThanOrEqual(28);
  for (const text of ['I work', 'Name']) expect(sizeOf(large.texts, text)).toBeGreaterThan(sizeOf(a3.texts, text));
});

test('a poster has its headings, its table and its lines to write on in its structure', async () => {
  const { pages, fields } = await print(poster());
  const { roles = [], links = [] } = pages[0] ?? {};
  expect(roles.filter((role) => /^(H\d|Table|TH)$/.test(role))).toEqual(expect.arrayContaining(['H1', 'H2', 'Table']));
  expect(roles.indexOf('H1')).toBeLessThan(roles.indexOf('H2'));
  expect(roles.filter((role) => role === 'TH')).toHaveLength(6);
  expect(fields).toBe(4);
  expect(links).toHaveLength(4);
  expect(links[0]).toMatch(/^field:line\/1\?title=Name&size=21$/);
});

test('a poster in black and white has no colour in it', async () => {
  const picture = async (edition?: PaperOptions['edition']) => {
    const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
    const { OPS } = await getResolvedPDFJS();
    const { bytes } = await print(poster(), edition);
    const page = await (await getDocumentProxy(new Uint8Array(bytes))).getPage(1);
    const { fnArray, argsArray } = await page.getOperatorList();
    const colours = argsArray.filter(
      (_, i) => fnArray[i] === OPS.setFillRGBColor || fnArray[i] === OPS.setStrokeRGBColor,
    );
    return new Set(colours.map(String));
  };
  expect([...(await picture())]).toContain('#ffcf4d');
  const plain = await picture('black-and-white');
  expect([...plain].filter((colour) => !['#000000', '#ffffff'].includes(colour))).toEqual([]);
});

const long =
  'Everybody in this building may learn something new beside the hive, in the break, with a colleague who hums, on any Monday';
const EDGES: [string, Block[]][] = [
  ['a headline of one word of 30 letters', [headline('Donaudampfschifffahrtsgesellen'), paragraph('Ask.'), table()]],
  ['a headline of one word of 22 letters', [headline('counterrevolutionaries'), table()]],
  ['a headline of one word of 300 letters', [headline('b'.repeat(300)), table()]],
  ['a headline of 120 letters', [note, headline(long), paragraph('I work here too.'), table()]],
  ['a headline of one letter', [headline('B')]],
  ['no table', [note, headline('Bees'), paragraph('Come and see.')]],
  ['no heading', [note, paragraph('Come and see.'), table()]],
  ['no words at all', []],
  ['a table of 12 rows', [headline('Ask me about bees'), paragraph('I work here too.'), table(12)]],
  [
    'a table of three columns',
    [
      headline('Bees'),
      {
        type: 'table',
        head: cells('Day', 'Time', 'Place'),
        rows: [cells('Monday', 'Noon', 'Roof'), cells('Friday', '', '')],
      },
    ],
  ],
  ['emoji', [headline('Bees 🐝 and 👩🏽‍🌾 honey'), paragraph('Come 🎉'), table()]],
  ['words from right to left', [headline('שאלו אותי על דבורים'), paragraph('اسألني عن النحل'), table()]],
  ['signs of Typst', [headline('#bees $x$ @me \\n *not* _bold_'), paragraph('#panic("x") <label> // `code`'), table()]],
  [
    'long advice',
    [{ ...note, blocks: [paragraph(`${long}. `.repeat(6))] } as Block, headline('Ask me about bees'), table()],
  ],
  ['advice under a heading', [headline('How to use this'), paragraph('Print it.'), headline('Bees'), table()]],
  [
    'lists and further headings',
    [
      headline('Bees'),
      paragraph('Come.'),
      table(),
      headline('And wasps'),
      { type: 'list', look: 'plain', ordered: false, start: 1, items: [{ blocks: [paragraph('They hum.')] }] },
    ],
  ],
];

test.each(EDGES)('a poster with %s stays on one page, with nothing cut off', async (_what, blocks) => {
  for (const edition of EDITIONS) {
    const printed = await print(poster(blocks), edition);
    expect(printed.pages, edition).toHaveLength(1);
    expect(runOff(printed), edition).toEqual([]);
    expect(overlaps(printed.texts), edition).toEqual([]);
    if (edition === 'large-print')
      expect(Math.min(...printed.texts.map(({ size }) => size))).toBeGreaterThanOrEqual(28);
  }
});

test('a text that no poster can hold takes more pages, and can be read on them', async () => {
  const document = poster([headline(long), ...Array.from({ length: 40 }, () => paragraph(`${long}. `.repeat(2)))]);
  const printed = await print(document);
  expect(printed.pages.length).toBeGreaterThan(1);
  expect(runOff(printed)).toEqual([]);
  expect(overlaps(printed.texts)).toEqual([]);
  for (const { size, text } of printed.texts.filter(({ text }) => !document.facts.join(' · ').includes(text)))
    expect(size, text).toBeGreaterThanOrEqual(9);
  expect(lettersOf(printed.texts)).toContain(lettersOf([{ text: wordsOf(document) }]));
});

test('the same poster gives the same bytes', async () => {
  const [one, other] = [await print(poster(), 'a3'), await print(poster(), 'a3')];
  expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
});
