import { expect, test } from 'vitest';
import { askStory } from '../../../tests/support/ask-rule.ts';
import { linkWords } from './link-words.ts';

test('words that say nothing of where a link goes are reported, in any case and with any stop', async () => {
  expect(await askStory(linkWords, 'Go [here](/a/). [Click here!](/b/) [READ MORE](/c/) [this page](/d/)'))
    .toMatchInlineSnapshot(`
    [
      "16:4 "here" does not say where this link goes. Use words that make sense by themselves, such as [putting on a learning event](/guides/…).",
      "16:17 "Click here!" does not say where this link goes. Use words that make sense by themselves, such as [putting on a learning event](/guides/…).",
      "16:36 "READ MORE" does not say where this link goes. Use words that make sense by themselves, such as [putting on a learning event](/guides/…).",
      "16:53 "this page" does not say where this link goes. Use words that make sense by themselves, such as [putting on a learning event](/guides/…).",
    ]
  `);
});

test('words that say where a link goes are left alone, though a vague word is among them', async () => {
  expect(
    await askStory(
      linkWords,
      '[Read more about bees](/a/) [how to get here by bus](/b/) [GOV.UK](https://www.gov.uk/)',
    ),
  ).toEqual([]);
});

test('an address without words and a link without encryption are reported', async () => {
  expect(
    await askStory(linkWords, 'See https://example.org/bees and [the hive](http://example.org/) or www.example.org.'),
  ).toMatchInlineSnapshot(`
    [
      "16:5 This link is a bare address, which is hard to read and to hear: https://example.org/bees Write the name of the page in its place: [National Careers Service](https://…).",
      "16:34 This link is not secure: http://example.org/ Try the same address with https:// in front. If it works, use that.",
      "16:69 This link is a bare address, which is hard to read and to hear: www.example.org Write the name of the page in its place: [National Careers Service](https://…).",
    ]
  `);
});

test('the same words for two places get a note, and for two parts of one page do not', async () => {
  expect(await askStory(linkWords, '[The hive](/a/) and [the hive](/b/)\n\n- [Wax](/c/#x), [wax](/c/)'))
    .toMatchInlineSnapshot(`
    [
      "16:21 "the hive" leads to /b/ here, and to /a/ further up. Use other words for one of the two, so that readers can tell them apart.",
    ]
  `);
});

test('links in components, tables, notes and by reference are seen, each at its own place', async () => {
  const text =
    ':::callout{kind="tip"}\nGo [here][h].\n:::\n\n| A |\n| - |\n| [more](/b/) |\n\nBees.[^1]\n\n[^1]: [link](/c/)\n\n[h]: /a/';
  expect((await askStory(linkWords, text)).map((found) => found.split(' ')[0])).toEqual(['17:4', '22:3', '26:7']);
});
