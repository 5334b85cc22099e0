import { expect, test } from 'vitest';
import { contentTexts } from '../../tests/support/content-texts.ts';
import { lookups } from '../../tests/support/lookups.ts';
import { pageWords } from '../../tests/support/page-words.ts';
import { readBlocks } from '../../tests/support/read-blocks.ts';
import { bodyTree } from '../markdown/body-tree.ts';
import { renderBody } from '../markdown/render-body.ts';
import { blocksOf } from './from-body/blocks-of.ts';
import type { Unknown } from './from-body/reader.ts';
import { wordsOf } from './words-of.ts';

test('the words of every construct come in reading order, a line each', () => {
  const text = `## *Bees*

They  
hum.[^1] Name: ______ [See](/a/) ![A hive](./hive.jpg) \`wax\`.

- [x] a
  1. b
- [ ] c

| d | e |
|---|---|
| f | |

:::quote{by="Jane"}
g
:::

::figure{id="hives"}

:::video{src="./b.mp4" captions="./b.vtt" title="Film"}
h
:::

~~~
i ____

j
~~~

[^1]: k
`;
  expect(wordsOf(readBlocks(text).blocks)).toMatchInlineSnapshot(`
    "Bees
    They
    hum.1 Name:   See  wax.
    ☑ a
    b
    ☐ c
    d
    e
    f
    g
    Jane
    Over 70 bees & "keepers"
    Over <70> keepers hum. Counted · To 2012 · Source of this figure
    Film
    Transcript of “Film”
    h
    i
    j
    Notes
    k"
  `);
});

test.for(contentTexts)(
  'the text of $file has the words of its page, and nothing that paper does not know',
  (source) => {
    const unknown: Unknown[] = [];
    const blocks = blocksOf(bodyTree(source, lookups).tree, (each) => unknown.push(each));
    expect(wordsOf(blocks).replace(/[ \n]+/g, ' ')).toBe(pageWords(renderBody(source, lookups).html));
    expect(unknown).toEqual([]);
  },
);
