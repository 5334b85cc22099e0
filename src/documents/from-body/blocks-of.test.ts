import type { Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { readBlocks, readPlain } from '../../../tests/support/read-blocks.ts';
import { components } from '../../markdown/components/index.ts';
import { blocksOf } from './blocks-of.ts';
import type { Unknown } from './reader.ts';

const words = (text: string) => ({ type: 'text', text });
const paragraph = (text: string) => ({ type: 'paragraph', content: [words(text)] });
const hive = { path: '/a.webp', alt: 'A hive', width: 40, height: 30 };

describe('what Markdown has', () => {
  test('headings and paragraphs, each with its line', () => {
    expect(readBlocks('## Bees\n\nThey\nhum.\n\n### Honey').blocks).toEqual([
      { type: 'heading', level: 2, content: [words('Bees')], line: 1 },
      { type: 'paragraph', content: [words('They hum.')], line: 3 },
      { type: 'heading', level: 3, content: [words('Honey')], line: 6 },
    ]);
  });

  test('a heading of the first level, which the check refuses, is one of the second', () => {
    expect(readPlain('# Bees')).toEqual([{ type: 'heading', level: 2, content: [words('Bees')] }]);
  });

  test('a list that begins at another number, and one in it', () => {
    expect(readPlain('3. a\n   - b\n4. c')).toEqual([
      {
        type: 'list',
        look: 'plain',
        ordered: true,
        start: 3,
        items: [
          {
            blocks: [
              paragraph('a'),
              { type: 'list', look: 'plain', ordered: false, start: 1, items: [{ blocks: [paragraph('b')] }] },
            ],
          },
          { blocks: [paragraph('c')] },
        ],
      },
    ]);
  });

  test.each(['- [x] a\n- [ ] b\n- c', '- [x] a\n\n- [ ] b\n\n- c'])('%j has boxes to tick', (text) => {
    const items = [
      { ticked: true, blocks: [paragraph('a')] },
      { ticked: false, blocks: [paragraph('b')] },
      { blocks: [paragraph('c')] },
    ];
    expect(readPlain(text)).toEqual([{ type: 'list', look: 'plain', ordered: false, start: 1, items }]);
  });

  test('an item that is a box alone', () => {
    expect(readPlain('- [ ] ____')).toMatchObject([
      { items: [{ ticked: false, blocks: [{ content: [{ type: 'answer' }] }] }] },
    ]);
  });

  test('a table, with the sides of its columns and its empty cells', () => {
    const cell = (text: string, align: string, header: boolean) => ({
      content: text ? [words(text)] : [],
      align,
      header,
    });
    expect(readPlain('| | a | b |\n|---|:-:|--:|\n| c | | d |\n| e |')).toEqual([
      {
        type: 'table',
        head: [cell('', 'left', false), cell('a', 'center', true), cell('b', 'right', true)],
        rows: [
          [cell('c', 'left', false), cell('', 'center', false), cell('d', 'right', false)],
          [cell('e', 'left', false), cell('', 'center', false), cell('', 'right', false)],
        ],
      },
    ]);
  });

  test('quotations, code and rules', () => {
    expect(readPlain('> Hum.\n>\n> - a\n\n```js\nif (a) {\n\n  b____c\n}\n```\n\n---')).toMatchObject([
      { type: 'quote', by: [], blocks: [paragraph('Hum.'), { type: 'list' }] },
      { type: 'code', text: 'if (a) {\n\n  b____c\n}' },
      { type: 'rule' },
    ]);
  });

  test('a picture by itself is a block, and one amid words is not', () => {
    expect(readPlain('![A hive](./hive.jpg)\n\nSee ![A hive](./hive.jpg) hum.')).toEqual([
      { type: 'picture', picture: hive },
      { type: 'paragraph', content: [words('See '), { type: 'picture', picture: hive }, words(' hum.')] },
    ]);
  });

  test('pictures one after the other are blocks one after the other', () => {
    expect(readPlain('![A hive](./a.jpg)\n![A hive](./b.jpg)').map(({ type }) => type)).toEqual(['picture', 'picture']);
  });

  test('notes: their marks, and their list at the end, without the arrows back', () => {
    expect(readPlain('Bees.[^a] Wax.[^b] Bees.[^a]\n\n[^a]: They *hum*.\n[^b]: It burns.')).toEqual([
      {
        type: 'paragraph',
        content: [
          words('Bees.'),
          { type: 'note', number: '1', address: '#part.note-fn-a' },
          words(' Wax.'),
          { type: 'note', number: '2', address: '#part.note-fn-b' },
          words(' Bees.'),
          { type: 'note', number: '1', address: '#part.note-fn-a' },
        ],
      },
      { type: 'heading', level: 2, content: [words('Notes')] },
      {
        type: 'list',
        look: 'notes',
        ordered: true,
        start: 1,
        items: [
          {
            blocks: [
              {
                type: 'paragraph',
                content: [words('They '), { type: 'text', text: 'hum', emphasis: true }, words('.')],
              },
            ],
          },
          { blocks: [paragraph('It burns.')] },
        ],
      },
    ]);
  });
});

describe('what components add', () => {
  test('a callout, named for its kind or by its title', () => {
    expect(readPlain(':::callout{kind="warning"}\nBees.\n:::\n\n:::callout{title="Hum"}\nWax.\n:::')).toEqual([
      { type: 'callout', kind: 'warning', title: 'Take care', blocks: [paragraph('Bees.')] },
      { type: 'callout', kind: 'note', title: 'Hum', blocks: [paragraph('Wax.')] },
    ]);
  });

  test('a quotation and who said it', () => {
    expect(readPlain(':::quote{by="Jane" role="Keeper"}\nThey hum.\n:::')).toEqual([
      { type: 'quote', blocks: [paragraph('They hum.')], by: [words('Jane, Keeper')] },
    ]);
  });

  test('a figure of the register, with its strength and the way to its source', () => {
    expect(readPlain('::figure{id="hives"}')).toEqual([
      {
        type: 'figure',
        strength: 'counted',
        value: 'Over 70',
        unit: 'bees & "keepers"',
        caption: [
          words('Over <70> keepers hum. Counted · To 2012 · '),
          { type: 'link', address: '/evidence/#hives', content: [words('Source of this figure')] },
        ],
      },
    ]);
  });

  test('steps, a timeline and downloads are lists that look otherwise', () => {
    const text =
      ':::steps\n2. a\n   - b\n:::\n\n:::timeline\n- **2011:** c\n:::\n\n::downloads{resources="plan, none"}\n\n- d';
    const lists = readPlain(text).filter((block) => block.type === 'list');
    expect(lists.map(({ look, ordered, start }) => [look, ordered, start])).toEqual([
      ['steps', true, 2],
      ['timeline', false, 1],
      ['downloads', false, 1],
      ['plain', false, 1],
    ]);
    expect(lists[0]?.items[0]?.blocks[1]).toMatchObject({ type: 'list', look: 'plain' });
    expect(lists[2]?.items).toEqual([
      {
        blocks: [
          {
            type: 'paragraph',
            content: [
              { type: 'link', address: '/resources/plan/', content: [words('Plan <plan>')] },
              words(' Poster, 5 minutes to use'),
            ],
          },
        ],
      },
    ]);
  });

  test('a film is its title and what it says', () => {
    expect(readPlain(':::video{src="./b.mp4" captions="./b.vtt" title="Bees"}\nThey hum.\n:::')).toEqual([
      {
        type: 'film',
        title: 'Bees',
        blocks: [
          { type: 'paragraph', content: [{ type: 'text', text: 'Transcript of “Bees”', strong: true }] },
          paragraph('They hum.'),
        ],
        address: '/files/b.mp4',
      },
    ]);
  });

  test.each([...components.values()])('paper knows $name', ({ example }) => {
    const { blocks, unknown } = readBlocks(example);
    expect(unknown).toEqual([]);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.type).not.toBe('paragraph');
  });

  test('the same text in .mdx gives the same blocks', () => {
    expect(readPlain('<Callout kind="tip">\n\n- [x] Bees\n\n</Callout>\n\n<Figure id="hives" />', 'mdx')).toEqual(
      readPlain(':::callout{kind="tip"}\n- [x] Bees\n:::\n\n::figure{id="hives"}'),
    );
  });

  test('the words of a component with a mistake are kept, without a fuss: the check reports it', () => {
    const { blocks, unknown } = readBlocks(':::calout\nBees.\n\n- a\n:::');
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'list']);
    expect(unknown).toEqual([]);
  });
});

describe('what paper does not know', () => {
  const read = (children: Root['children']) => {
    const unknown: Unknown[] = [];
    return { blocks: blocksOf({ type: 'root', children }, (each) => unknown.push(each)), unknown };
  };
  const text = (value: string) => ({ type: 'text', value }) as const;
  const element = (tagName: string, ...children: (ReturnType<typeof text> | object)[]) =>
    ({ type: 'element', tagName, properties: {}, children }) as Extract<Root['children'][number], { type: 'element' }>;

  test('stays as its words, and is reported with its line', () => {
    const at = { start: { line: 7, column: 1 }, end: { line: 7, column: 9 } };
    const marquee = { ...element('marquee', element('p', text('Bees')), element('p', text('hum'))), position: at };
    expect(read([marquee])).toMatchObject({
      blocks: [paragraph('Bees'), paragraph('hum')],
      unknown: [{ name: 'marquee', line: 7 }],
    });
  });

  test('stays in its line of words', () => {
    expect(read([text('Press '), element('kbd', text('Ctrl')), text(' now')])).toMatchObject({
      blocks: [paragraph('Press Ctrl now')],
      unknown: [{ name: 'kbd' }],
    });
    expect(read([element('p', text('Press '), element('kbd', text('Ctrl')))])).toMatchObject({
      blocks: [paragraph('Press Ctrl')],
      unknown: [{ name: 'kbd' }],
    });
  });

  test('a component that is new and has a class of its own is reported', () => {
    const { unknown } = read([{ ...element('div', element('p', text('Bees'))), properties: { className: ['bees'] } }]);
    expect(unknown).toEqual([{ name: 'div', line: undefined }]);
  });

  test('comments and empty elements leave nothing behind', () => {
    const comment = { type: 'comment', value: 'Bees' } as const;
    expect(read([comment, element('p'), element('h2', text(' ')), element('p', text('\n'))]).blocks).toEqual([]);
  });
});
