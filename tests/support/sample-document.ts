import type { Block, Cell, Document, Inline } from '../../src/documents/document.ts';

/** Plain words as a piece of text. */
export const words = (text: string): Inline[] => [{ type: 'text', text }];

/** Plain words as a paragraph. */
export const paragraph = (text: string): Block => ({ type: 'paragraph', content: words(text) });

/** A cell of plain words; the first of a row names it. */
export const cells = (...texts: string[]): Cell[] =>
  texts.map((text, i) => ({ content: text ? words(text) : [], align: 'left', header: i === 0 && text !== '' }));

/** A document about bees. */
export const sampleDocument = (parts: Partial<Document> = {}): Document => ({
  kind: 'guide',
  kindName: 'Guide',
  title: 'Keeping bees at work',
  summary: 'How to begin with one hive, and whom to ask first.',
  facts: ['Version 1.0', '2 November 2026', 'CC BY 4.0'],
  address: 'https://bees.example/guides/keeping-bees/',
  publisher: 'Bees at Work',
  day: '2026-11-02',
  colour: '#ffcf4d',
  blocks: everyBlock,
  sources: [
    [
      { type: 'text', text: 'The bee book, ' },
      { type: 'link', address: 'https://bees.example/book/', content: words('second edition') },
    ],
  ],
  ...parts,
});

/** A text with every kind of block and every piece of text. */
export const everyBlock: Block[] = [
  { type: 'heading', level: 2, content: words('Before you begin') },
  {
    type: 'paragraph',
    content: [
      ...words('Ask your '),
      { type: 'text', text: 'manager', strong: true },
      ...words(', then read '),
      { type: 'link', address: 'https://bees.example/rules/', content: words('the rules') },
      ...words(' and the '),
      { type: 'text', text: 'small print', emphasis: true },
      ...words('. Not '),
      { type: 'text', text: 'wasps', struck: true },
      ...words(', and no '),
      { type: 'text', text: 'hive.open()', code: true },
      { type: 'note', number: '1' },
      { type: 'break' },
      ...words('Name of the hive: '),
      { type: 'answer' },
    ],
  },
  { type: 'heading', level: 3, content: words('What to bring') },
  {
    type: 'list',
    look: 'plain',
    ordered: false,
    start: 1,
    items: [
      { blocks: [paragraph('A veil.')] },
      {
        blocks: [
          paragraph('Gloves:'),
          {
            type: 'list',
            look: 'plain',
            ordered: true,
            start: 3,
            items: [{ blocks: [paragraph('Left.')] }, { blocks: [paragraph('Right.')] }],
          },
        ],
      },
    ],
  },
  {
    type: 'list',
    look: 'plain',
    ordered: false,
    start: 1,
    items: [
      { ticked: false, blocks: [paragraph('Hive ordered.')] },
      { ticked: true, blocks: [paragraph('Manager asked.')] },
    ],
  },
  {
    type: 'list',
    look: 'steps',
    ordered: true,
    start: 1,
    items: [{ blocks: [paragraph('Open the lid.')] }, { blocks: [paragraph('Close the lid.')] }],
  },
  {
    type: 'list',
    look: 'timeline',
    ordered: false,
    start: 1,
    items: [{ blocks: [paragraph('2011: The first hive.')] }, { blocks: [paragraph('2014: The second.')] }],
  },
  {
    type: 'list',
    look: 'downloads',
    ordered: false,
    start: 1,
    items: [
      {
        blocks: [
          {
            type: 'paragraph',
            content: [
              { type: 'link', address: 'https://bees.example/plan/', content: words('Hive plan') },
              ...words(' Form, 10 minutes'),
            ],
          },
        ],
      },
    ],
  },
  {
    type: 'table',
    head: cells('Month', 'Honey', 'Notes'),
    rows: [cells('May', '2 kg', 'Rain.'), cells('June', '9 kg', '')],
  },
  { type: 'quote', blocks: [paragraph('They hum.')], by: words('A keeper') },
  { type: 'callout', kind: 'tip', title: 'Start small', blocks: [paragraph('One hive will do.')] },
  { type: 'callout', kind: 'warning', title: 'Take care', blocks: [paragraph('They sting.')] },
  {
    type: 'figure',
    strength: 'counted',
    value: '70',
    unit: 'keepers',
    caption: words('Seventy keepers hum. Counted.'),
  },
  {
    type: 'figure',
    strength: 'reported',
    value: 'Over 45',
    unit: 'firms',
    caption: words('Firms with a hive. Reported.'),
  },
  { type: 'figure', strength: 'anecdotal', value: 'Some', unit: 'queens', caption: words('Queens that dance. Told.') },
  { type: 'picture', picture: { path: 'hive.png', alt: 'A hive on a roof', width: 600, height: 300 } },
  { type: 'film', title: 'Bees in the canteen', blocks: [paragraph('Transcript of the film.')] },
  { type: 'code', text: 'hive.open();\nhive.close();' },
  { type: 'rule' },
  { type: 'heading', level: 5, content: words('A heading far below') },
  { type: 'list', look: 'notes', ordered: true, start: 1, items: [{ blocks: [paragraph('A note at the end.')] }] },
];
