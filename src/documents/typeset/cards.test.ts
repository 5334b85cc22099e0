import { expect, test } from 'vitest';
import { lettersOf, overlaps, readPdf, type PdfText } from '../../../tests/support/read-pdf.ts';
import { cells, paragraph, sampleDocument, words } from '../../../tests/support/sample-document.ts';
import type { Block } from '../document.ts';
import { wordsOf } from '../words-of.ts';
import type { PaperOptions } from './paper.ts';
import { typeset } from './typesetter.ts';

const MM = 72 / 25.4;
const PLACE = { width: 105 * MM, height: 74.25 * MM };
const SAFE = 6.9 * MM;

const heading = (level: 2 | 3, text: string): Block => ({ type: 'heading', level, content: words(text) });
const lines = (...texts: string[]): Block => ({
  type: 'list',
  look: 'plain',
  ordered: false,
  start: 1,
  items: texts.map((text) => ({ blocks: [paragraph(text)] })),
});
const idea = (title: string, ...texts: string[]): Block[] => [heading(3, title), lines(...texts)];
const tasting = idea(
  'Honey tasting',
  'Where it happened: on the roof.',
  'Try it: taste four kinds, and guess which flowers.',
);
const bees: Block[] = [
  heading(2, 'How to use this'),
  paragraph('Cut the cards out.'),
  heading(2, 'From the hives'),
  paragraph('These come from our hives.'),
  ...tasting,
  ...idea(
    'A talk on bees',
    'Where it happened: in the canteen.',
    'Try it: ask a keeper.',
    'Mind: leave the bees at home.',
  ),
  heading(2, 'From the meadows'),
  ...idea('Plant a verge', 'Try it: ask the gardener.'),
  heading(2, 'Make your own card'),
  { type: 'table', head: cells('Our idea', 'Who leads it', 'When'), rows: [cells('', '', ''), cells('', '', '')] },
  heading(2, 'Where the ideas come from'),
  lines('The bee book.', 'The hive news.'),
];
const sentence = 'Ask a keeper to show the kit at lunch, and leave the bees at home for the first one. ';

async function print(blocks: Block[], edition?: PaperOptions['edition']) {
  const document = sampleDocument({ kind: 'cards', kindName: 'Cards', title: 'Bee cards', blocks, sources: [] });
  const { bytes, fields } = await typeset(document, { edition }, async () => new Uint8Array());
  return { ...(await readPdf(bytes)), document, bytes, fields };
}

/** In which of the eight places of its sheet a text begins. */
const placeOf = ({ left, top, page }: PdfText) =>
  (page - 1) * 8 + Math.floor(top / PLACE.height) * 2 + Math.floor(left / PLACE.width);

/** Texts that come too near to a line to cut along, or to the edge of the paper. */
const nearACut = (texts: PdfText[], wide: string[] = []) =>
  texts.filter(({ text, left, right, top, bottom }) => {
    const [x, y] = [Math.floor(left / PLACE.width), Math.floor(top / PLACE.height)];
    const end = (wide.some((one) => one.includes(text)) ? 2 : x + 1) * PLACE.width;
    return (
      left < x * PLACE.width + SAFE * 0.9 ||
      right > end - SAFE ||
      top < y * PLACE.height + SAFE * 0.9 ||
      bottom > (y + 1) * PLACE.height - SAFE * 0.9
    );
  });

test('cards have all words of the page in their order, each in its place, row by row', async () => {
  const { document, texts, pages } = await print(bees);
  const said = texts.filter(({ artifact }) => !artifact);
  const opening = [document.publisher, document.title, document.facts.join(' · ')];
  expect(lettersOf(said)).toBe(lettersOf([...opening, wordsOf(document)].map((text) => ({ text }))));
  expect(pages).toHaveLength(2);
  const places = ['How to', 'From the hives', 'Honey', 'A talk', 'meadows', 'Plant', 'Make', 'Where the'];
  expect(places.map((beginning) => placeOf(said.find(({ text }) => text.startsWith(beginning)) as PdfText))).toEqual([
    0, 1, 2, 3, 4, 5, 6, 8,
  ]);
});

test('no word is smaller than 10 points, or near to a cut', async () => {
  const { texts } = await print(bees);
  for (const { size, text } of texts) expect(size, text).toBeGreaterThanOrEqual(9.99);
  expect(nearACut(texts, ['Our idea Who leads it When'])).toEqual([]);
  expect(overlaps(texts)).toEqual([]);
});

test('each card says to which group it belongs, which is no part of the text', async () => {
  const { texts } = await print(bees);
  expect(texts.filter(({ artifact }) => artifact).map(({ text }) => text)).toEqual([
    'From the hives',
    'From the hives',
    'From the meadows',
  ]);
});

test('cards have headings and lists in their structure, and fields where one writes', async () => {
  const { pages, fields } = await print(bees);
  const roles = pages.flatMap((page) => page.roles);
  expect(roles.filter((role) => /^(H\d|L|LI|Table)$/.test(role)).join(' ')).toBe(
    'H1 H2 H2 H3 L LI LI H3 L LI LI LI H2 H3 L LI H2 Table H2 L LI LI',
  );
  expect(fields).toBe(6);
});

test('all cards with ideas are set in one size', async () => {
  const long = idea('A long one', ...Array.from({ length: 3 }, () => `Try it: ${sentence}`));
  const { texts } = await print([...bees.slice(0, 4), ...tasting, ...long]);
  const sizes = texts.filter(({ text }) => /^(Where it|Try it)/.test(text)).map(({ size }) => Math.round(size * 10));
  expect(new Set(sizes).size).toBe(1);
});

test('a card of any length is as large as there is room for', async () => {
  for (let count = 3; count < 12; count += 1) {
    const { texts } = await print([heading(2, 'Bees'), ...idea('Honey', 'Taste it.', 'Ask twice. '.repeat(count * 3))]);
    expect(nearACut(texts), `${count}`).toEqual([]);
    expect(overlaps(texts), `${count}`).toEqual([]);
  }
});

test('a card that is too long for its place has smaller type, then two places, then pages of its own', async () => {
  const group = [heading(2, 'From the hives')];
  const withSentences = async (count: number) => {
    const printed = await print([
      ...group,
      ...idea('Before', 'Hum.'),
      ...idea('Honey', sentence.repeat(count)),
      ...idea('After', 'Hum.'),
    ]);
    expect(overlaps(printed.texts)).toEqual([]);
    expect(lettersOf(printed.texts)).toContain(lettersOf([{ text: sentence.repeat(count) }]));
    const place = (word: string) => placeOf(printed.texts.find(({ text }) => text === word) as PdfText);
    const sizes = printed.texts.filter(({ text }) => text.startsWith('Ask a')).map(({ size }) => size);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8.99);
    return { ...printed, size: sizes[0], places: ['Before', 'Honey', 'After'].map(place) };
  };
  expect(await withSentences(2)).toMatchObject({ places: [2, 3, 4], size: 12 });
  expect(await withSentences(7)).toMatchObject({ places: [2, 3, 4], size: 9 });
  expect(await withSentences(10)).toMatchObject({ places: [2, 4, 6], size: 10.5 });
  const { pages, places } = await withSentences(60);
  expect(pages).toHaveLength(3);
  expect(places).toEqual([2, 8, 16]);
});

test.each([
  ['no words', []],
  ['no headings', [paragraph('Hum.')]],
  ['groups only', [heading(2, 'Bees'), heading(2, 'Wasps')]],
  ['ideas without a group', idea('Honey', 'Taste it.')],
  ['a very long title', [heading(2, 'Bees'), ...idea(`Why ${sentence}`, 'Taste it.')]],
  ['very long words', [heading(2, 'b'.repeat(40)), ...idea('c'.repeat(60), 'd'.repeat(300))]],
  ['emoji and other scripts', [heading(2, 'Bees 🐝'), ...idea('שאלו אותי על דבורים', 'اسألني عن النحل 🎉')]],
  ['signs of Typst', [heading(2, '#bees $x$'), ...idea('@me \\n *not* _bold_', '#panic("x") <label> // `code`')]],
  [
    'boxes to tick',
    [
      heading(2, 'Bees'),
      heading(3, 'Honey'),
      {
        type: 'list',
        look: 'plain',
        ordered: false,
        start: 1,
        items: [{ ticked: false, blocks: [paragraph('Taste it.')] }],
      },
    ],
  ],
  [
    'twelve groups',
    Array.from({ length: 12 }, (_, i) => [heading(2, `Hive ${i}`), ...idea('Honey', 'Taste it.')]).flat(),
  ],
] satisfies [string, Block[]][])('cards with %s have nothing cut off', async (_what, blocks) => {
  for (const edition of [undefined, 'black-and-white'] as const) {
    const { texts } = await print(blocks, edition);
    expect(nearACut(texts)).toEqual([]);
    expect(overlaps(texts)).toEqual([]);
  }
});

test('the same cards give the same bytes', async () => {
  expect(Buffer.compare((await print(bees)).bytes, (await print(bees)).bytes)).toBe(0);
});
