import { expect, test } from 'vitest';
import {
  elementsIn,
  textIn,
  wordElements,
  wordParagraphs,
  wordParts,
  type WordElement,
} from '../../../tests/support/read-word.ts';
import { cells, paragraph, sampleDocument, words } from '../../../tests/support/sample-document.ts';
import type { Block, Document } from '../document.ts';
import { wordDocument } from './word-document.ts';

const word = async (parts: Partial<Document> = {}) =>
  wordDocument(sampleDocument(parts), new Uint8Array([1]), async () => new Uint8Array([2]));
const body = (bytes: Uint8Array) => wordElements(wordParts(bytes)['word/document.xml']);
const value = (elements: readonly WordElement[], name: string) => elementsIn(elements, name)[0]?.attributes['w:val'];

/** Of each paragraph of a list: its text, its level, and the sign or number that it begins with. */
function listItems(bytes: Uint8Array): [text: string, level: string | undefined, mark: string | undefined][] {
  const numbering = wordElements(wordParts(bytes)['word/numbering.xml']);
  const lists = new Map(elementsIn(numbering, 'w:num').map((list) => [list.attributes['w:numId'], list]));
  const kinds = new Map(
    elementsIn(numbering, 'w:abstractNum').map((kind) => [kind.attributes['w:abstractNumId'], kind]),
  );
  return elementsIn(body(bytes), 'w:p')
    .filter((each) => elementsIn([each], 'w:numPr').length > 0)
    .map((each) => {
      const level = value([each], 'w:ilvl');
      const list = lists.get(value([each], 'w:numId'));
      const kind = kinds.get(list && value([list], 'w:abstractNumId'));
      const looks = elementsIn(kind ? [kind] : [], 'w:lvl').find(({ attributes }) => attributes['w:ilvl'] === level);
      const start = elementsIn(list ? [list] : [], 'w:lvlOverride').find(
        ({ attributes }) => attributes['w:ilvl'] === level,
      );
      const isNumber = looks && value([looks], 'w:numFmt') === 'decimal';
      const mark = isNumber
        ? `from ${start && value([start], 'w:startOverride')}`
        : looks && value([looks], 'w:lvlText');
      return [textIn(each), level, mark];
    });
}

test('lists are lists: nested ones a level deeper, numbered ones from their own number', async () => {
  expect(listItems(await word({ sources: [] })).map(([text, level, mark]) => [text, level, mark ?? ''])).toEqual([
    ['A veil.', '0', '•'],
    ['Gloves:', '0', '•'],
    ['Left.', '1', 'from 3'],
    ['Right.', '1', 'from 3'],
    ['☐\tHive ordered.', '0', ''],
    ['☑\tManager asked.', '0', ''],
    ['Open the lid.', '0', 'from 1'],
    ['Close the lid.', '0', 'from 1'],
    ['2011: The first hive.', '0', '•'],
    ['2014: The second.', '0', '•'],
    ['Hive plan Form, 10 minutes', '0', '•'],
    ['A note at the end.', '0', 'from 1'],
  ]);
});

test('each numbered list begins anew', async () => {
  const list: Block = { type: 'list', look: 'plain', ordered: true, start: 1, items: [{ blocks: [paragraph('One')] }] };
  const items = elementsIn(body(await word({ blocks: [list, paragraph('Between'), list], sources: [] })), 'w:numId');
  expect(new Set(items.map(({ attributes }) => attributes['w:val'])).size).toBe(2);
});

test('what an item says further stands in, without a sign of its own', async () => {
  const items = [{ blocks: [paragraph('First.'), paragraph('More.')] }];
  const bytes = await word({ blocks: [{ type: 'list', look: 'plain', ordered: false, start: 1, items }], sources: [] });
  expect(wordParagraphs(bytes).slice(3)).toEqual([
    ['ListBullet', 'First.'],
    ['ListContinue', 'More.'],
  ]);
  const [more] = elementsIn(body(bytes), 'w:p').slice(-1);
  expect(elementsIn(more ? [more] : [], 'w:ind')[0]?.attributes['w:left']).toBe('397');
});

const keptWithNext = (bytes: Uint8Array) =>
  elementsIn(body(bytes), 'w:p').flatMap((each) => (elementsIn([each], 'w:keepNext').length > 0 ? [textIn(each)] : []));

test('a short list stays on one page, and no item of a long one stands alone on one', async () => {
  const list = (texts: string): Block => ({
    type: 'list',
    look: 'plain',
    ordered: false,
    start: 1,
    items: [...texts].map((text) => ({ blocks: [paragraph(text)] })),
  });
  expect(keptWithNext(await word({ blocks: [list('abcd')], sources: [] }))).toEqual(['a', 'b', 'c']);
  expect(keptWithNext(await word({ blocks: [list('abcdef')], sources: [] }))).toEqual(['a', 'e']);
});

test('an empty paragraph stands only where boxes would run together, or no text follows', async () => {
  const table: Block = { type: 'table', head: cells('a'), rows: [cells('b')] };
  const empty = async (...blocks: Block[]) =>
    wordParagraphs(await word({ blocks, sources: [] })).filter(([, text]) => text === '');
  expect(await empty(table, paragraph('After.'))).toEqual([]);
  expect(await empty(table, { type: 'heading', level: 2, content: words('After') })).toEqual([]);
  expect(await empty(table, table, paragraph('After.'))).toEqual([['Gap', '']]);
  expect(await empty(paragraph('Before.'), table)).toEqual([['Gap', '']]);
});

test('what a session gives out begins a page, and so does what follows it', async () => {
  const heading = (text: string): Block => ({ type: 'heading', level: 2, content: words(text) });
  const sheet: Block = { type: 'table', head: cells('Name', 'Phone'), rows: [cells('', '')] };
  const blocks = [heading('Talk'), heading('Handout'), sheet, heading('Afterwards'), heading('Later')];
  const begun = elementsIn(body(await word({ kind: 'session-plan', blocks, sources: [] })), 'w:p').filter(
    (each) => elementsIn([each], 'w:pageBreakBefore').length > 0,
  );
  expect(begun.map(textIn)).toEqual(['Handout', 'Afterwards']);
});

test('a box to tick is a box of Word, is named as its task, and shows whether it is ticked', async () => {
  const controls = elementsIn(body(await word()), 'w:sdt').filter(
    (each) => elementsIn([each], 'w14:checkbox').length > 0,
  );
  expect(
    controls.map((each) => [
      value([each], 'w:alias'),
      elementsIn([each], 'w14:checked')[0]?.attributes['w14:val'],
      textIn(each),
    ]),
  ).toEqual([
    ['Hive ordered.', '0', '☐'],
    ['Manager asked.', '1', '☑'],
  ]);
});

test('every block has its style', async () => {
  const styles = wordParagraphs(await word()).map(([style, text]) => `${style}: ${text.trim().slice(0, 22)}`);
  expect(styles.slice(3)).toMatchInlineSnapshot(`
    [
      "Heading2: Before you begin",
      "Normal: Ask your manager, then",
      "Heading3: What to bring",
      "ListBullet: A veil.",
      "ListBullet: Gloves:",
      "ListNumber: Left.",
      "ListNumber: Right.",
      "Task: ☐	Hive ordered.",
      "Task: ☑	Manager asked.",
      "Step: Open the lid.",
      "Step: Close the lid.",
      "ListBullet: 2011: The first hive.",
      "ListBullet: 2014: The second.",
      "ListBullet: Hive plan Form, 10 min",
      "TableHeading: Month",
      "TableHeading: Honey",
      "TableHeading: Notes",
      "TableHeading: May",
      "TableText: 2 kg",
      "TableText: Rain.",
      "TableHeading: June",
      "TableText: 9 kg",
      "TableText: ",
      "Gap: ",
      "Quote: They hum.",
      "QuoteSource: A keeper",
      "Gap: ",
      "CalloutTitle: Start small",
      "Callout: One hive will do.",
      "Gap: ",
      "CalloutTitle: Take care",
      "Callout: They sting.",
      "Gap: ",
      "Figure: 70 keepers",
      "Caption: Seventy keepers hum. C",
      "Figure: Over 45 firms",
      "Caption: Firms with a hive. Rep",
      "Figure: Some queens",
      "Caption: Queens that dance. Tol",
      "Picture: ",
      "FilmTitle: Bees in the canteen",
      "Normal: Transcript of the film",
      "Code: hive.open();
    hive.clos",
      "Rule: ",
      "Heading4: A heading far below",
      "Notes: A note at the end.",
      "Heading2: Where this comes from",
      "ListBullet: The bee book, second e",
    ]
  `);
});

test('a list in a box keeps its signs and the style of the box', async () => {
  const list: Block = {
    type: 'list',
    look: 'plain',
    ordered: false,
    start: 1,
    items: [{ blocks: [paragraph('In a box')] }],
  };
  const bytes = await word({ blocks: [{ type: 'callout', kind: 'tip', title: 'Tip', blocks: [list] }], sources: [] });
  expect(wordParagraphs(bytes)).toContainEqual(['Callout', 'In a box']);
  expect(listItems(bytes)).toEqual([['In a box', '0', '•']]);
});

test('a list deeper than Word nests one stays at the last level', async () => {
  const nested = (depth: number): Block[] =>
    depth === 0
      ? [paragraph('Deepest')]
      : [
          paragraph('Deep'),
          { type: 'list', look: 'plain', ordered: false, start: 1, items: [{ blocks: nested(depth - 1) }] },
        ];
  const levels = listItems(await word({ blocks: nested(12), sources: [] })).map(([, level]) => level);
  expect(levels).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '8', '8', '8']);
});

test('a text from right to left says so, by paragraph and by stretch', async () => {
  const bytes = await word({ blocks: [paragraph('שלום 12'), paragraph('Hello שלום')], sources: [] });
  const [hebrew, mixed] = elementsIn(body(bytes), 'w:p').slice(-2);
  const has = (element: WordElement | undefined, name: string) => elementsIn(element ? [element] : [], name).length;
  expect([has(hebrew, 'w:bidi'), has(hebrew, 'w:rtl')]).toEqual([1, 1]);
  expect([has(mixed, 'w:bidi'), has(mixed, 'w:rtl')]).toEqual([0, 1]);
});

test('links have their address and their style, and marks lead to their notes', async () => {
  const bytes = await word();
  const links = elementsIn(body(bytes), 'w:hyperlink');
  const rels = wordParts(bytes)['word/_rels/document.xml.rels'] ?? '';
  const targets = links.map(({ attributes: { 'r:id': id, 'w:anchor': anchor } }) =>
    id ? new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(rels)?.[1] : `#${anchor}`,
  );
  expect(targets).toEqual([
    'https://bees.example/rules/',
    '#note_1',
    'https://bees.example/plan/',
    'https://bees.example/book/',
  ]);
  expect(links.map((link) => value([link], 'w:rStyle'))).toEqual(['Hyperlink', 'NoteMark', 'Hyperlink', 'Hyperlink']);
  expect(elementsIn(body(bytes), 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])).toEqual(['note_1']);
});

test('a line to write on is a place to write, named by what stands before it', async () => {
  const content = [...words('Ask first. Name of the hive: '), { type: 'answer' as const }, ...words(' or none')];
  const [place] = elementsIn(body(await word({ blocks: [{ type: 'paragraph', content }], sources: [] })), 'w:sdt');
  expect(value(place ? [place] : [], 'w:alias')).toBe('Name of the hive');
  expect(place && textIn(place)).toMatch(/^_+$/);
});

test('a place that ends a line has a space after it, in which people go on writing', async () => {
  const bytes = await word({
    kind: 'letter',
    blocks: [paragraph('Dear [name]'), paragraph('[Name], WLA')],
    sources: [],
  });
  expect(wordParagraphs(bytes).slice(3)).toEqual([
    ['Normal', 'Dear [name] '],
    ['Normal', '[Name], WLA'],
  ]);
});

test('a title that is longer than Word takes is cut', async () => {
  const task: Block = {
    type: 'list',
    look: 'plain',
    ordered: false,
    start: 1,
    items: [{ ticked: false, blocks: [paragraph('🐝'.repeat(60))] }],
  };
  const title = value(body(await word({ blocks: [task], sources: [] })), 'w:alias') ?? '';
  expect(title.length).toBeLessThanOrEqual(64);
  expect(title).toMatch(/^(🐝)+…$/u);
});
