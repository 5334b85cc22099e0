import { expect, test } from 'vitest';
import { contentTree, event, story } from '../../../tests/support/content-tree.ts';
import { survey } from '../survey.ts';
import { links } from './links.ts';

const found = async (files: Record<string, string>) =>
  (await links.run(survey(contentTree(files), '2026-11-21'))).map(
    ({ file, line, id, what }) => `${file}:${line} ${id} ${what}`,
  );

test('every sort of address that the site has may be linked to', async () => {
  const text = `## A hive

[Front page](/) [page](/guides/) [story](/stories/bees/) [place](#a-hive) [place there](/stories/bees/#a-hive)
[list](/stories/kind/person/) [tools](/resources/to/put-on-events/) [topic](/stories/topic/bee-keeping/) [size](/stories/size/micro/)
[term](/glossary/#hive) [event](/events/#bee-day) [feed](/rss.xml) [feeds](/feeds.opml) [topic](/feeds/topics/bee-keeping.xml) [asked](/search/?q=bees)
[web](https://example.org/) [mail](mailto:bees@example.org) [telephone](tel:+441522000000)
[noted][1] and a note.[^1]

[1]: /stories/bees/

[^1]: A note.`;
  expect(
    await found({
      'stories/bees.md': story('', text),
      'events/bee-day.md': event(),
      'topics/bee-keeping.yaml': 'name: Bee keeping\nsummary: Bees.\n',
      'glossary/hive.yaml': 'term: Hive\ndefinition: A box.\n',
    }),
  ).toEqual([]);
});

test('a pack may be linked to where something on the site belongs in it', async () => {
  const guide = (more: string) =>
    `---\nid: hive\ntitle: Hive\nsummary: What a hive is, how to build one and who may help you to do it.\npublished: 2026-01-01\naudience: [wla]\norder: 1\ntopics: [bees]\nreviewed: 2026-01-01\nowner: Editor\npacks: [partner]\n${more}---\n[P](/resources/packs/partner-pack.zip) [E](/resources/packs/employer-pack.zip)\n`;
  const dead = (pack: string, line: number) =>
    `guides/hive.md:${line} link-dead This link leads nowhere: /resources/packs/${pack}.zip.`;
  expect(await found({ 'guides/hive.md': guide('') })).toEqual([dead('employer-pack', 13)]);
  expect(await found({ 'guides/hive.md': guide('draft: true\n') })).toEqual([
    dead('partner-pack', 14),
    dead('employer-pack', 14),
  ]);
});

test('a PDF or Word document of a resource may be linked to, and that of a story not: it may be gone tomorrow', async () => {
  const plan = `---
id: plan
title: A plan of a hive
summary: A plan of a hive for the canteen, with a list of what you need and whom you have to ask first.
kind: poster
audience: [wla]
topics: [bee-keeping]
minutes: 5
version: "1.0"
licence: CC BY 4.0
published: 2026-11-02
---
[A](/resources/plan/plan.pdf) [B](/resources/plan/plan-a3.pdf) [C](/resources/plan/plan.docx) [D](/resources/plan/plan.odt)
[E](/stories/bees/bees.pdf)
`;
  expect(await found({ 'resources/plan.md': plan, 'stories/bees.md': story() })).toEqual([
    'resources/plan.md:13 link-dead This link leads nowhere: /resources/plan/plan.odt.',
    'resources/plan.md:14 link-dead This link leads nowhere: /stories/bees/bees.pdf.',
  ]);
});

test('an address in capitals, with signs or without its slash is not the address', async () => {
  expect(
    await found({
      'stories/bees.md': story('', '[A](/Stories/Bees/) [B](/stories/bees) [C](/stories/%62ees/) [D](/100%/)'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "stories/bees.md:16 link-dead This link leads nowhere: /Stories/Bees/.",
      "stories/bees.md:16 link-no-slash This address lacks its last slash: /stories/bees.",
      "stories/bees.md:16 link-dead This link leads nowhere: /100%/.",
    ]
  `);
});

test('a moved address and a former name are addresses, with their last slash', async () => {
  expect(
    await found({
      'redirects.yaml': '- { from: /old-hive, to: /stories/bees/, why: It moved. }\n',
      'stories/bees.md': story('formerly: [hive]', '[A](/old-hive/) [B](/stories/hive/) [C](/old-hive)'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "stories/bees.md:17 link-no-slash This address lacks its last slash: /old-hive.",
    ]
  `);
});

test('the former name of a topic is an address, too', async () => {
  expect(
    await found({
      'topics/wax.yaml': 'name: Wax\nsummary: Wax.\nformerly: [honey]\n',
      'stories/bees.md': story('', '[A](/stories/topic/honey/) [B](/stories/topic/hive/)'),
    }),
  ).toEqual(['stories/bees.md:16 link-dead This link leads nowhere: /stories/topic/hive/.']);
});

test('the former name of an entry that is not on the site leads nowhere', async () => {
  expect(
    await found({
      'stories/bees.md': story('', '[A](/stories/hive/)'),
      'stories/wax.md': story('id: wax\ndraft: true\nformerly: [hive]'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "stories/bees.md:16 link-dead This link leads nowhere: /stories/hive/.",
    ]
  `);
});

test('the list of stories of a network that is not on the site is no address', async () => {
  const network = (fields: string) => `---
id: x
title: A network
summary: A network of people who keep bees at work and help each other learn what they need for it.
area: Everywhere
places: [Lincoln]
status: forming
postcodeAreas: [LN]
confirmed: 2026-11-01
published: 2026-11-01
${fields}
---
Words.
`;
  expect(
    await found({
      'stories/bees.md': story('', '[A](/stories/network/here/) [B](/stories/network/soon/)'),
      'networks/here.md': network(''),
      'networks/soon.md': network('draft: true'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "stories/bees.md:16 link-dead This link leads nowhere: /stories/network/soon/.",
    ]
  `);
});

test('a story that was withdrawn has a notice to link to, and one that was never shown has not', async () => {
  const withdrawn = (published: string) =>
    story(
      `id: x\npublished: ${published}\nconsent:\n  basis: form\n  reference: SF-1\n  scope: [web]\n  given: 2026-01-01\n  reviewBy: 2028-01-01\n  withdrawn: 2026-11-10`,
    );
  expect(
    await found({
      'stories/bees.md': story('', '[A](/stories/shown/) [B](/stories/never/)'),
      'stories/shown.md': withdrawn('2026-11-01'),
      'stories/never.md': withdrawn('2026-11-15'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "stories/bees.md:16 link-taken-down This link leads to a story that has been taken down, of which only a notice is left: /stories/shown/.",
      "stories/bees.md:16 link-not-published This link leads to a story that is not on the site today: /stories/never/.",
    ]
  `);
});

test('a link to an entry whose fields are wrong is left until they are right', async () => {
  expect(
    await found({
      'stories/bees.md': story('', '[A](/stories/wax/)'),
      'stories/wax.md': story('id: wax\ncolour: gold'),
    }),
  ).toEqual([]);
});

test('the headings of a text that stands on a page with others are no places there', async () => {
  expect(
    await found({ 'events/bee-day.md': `${event()}\n## What to bring\n\n[A](#what-to-bring) [B](/events/#bee-day)\n` }),
  ).toMatchInlineSnapshot(`
    [
      "events/bee-day.md:14 link-anchor-dead /events/#bee-day has no place called "#what-to-bring".",
    ]
  `);
});

test('a heading may not have the place of an entry that stands on its page', async () => {
  const page = `---
title: Words explained
summary: The words and abbreviations that people who keep bees at work use, each in one plain sentence.
reviewed: 2026-11-01
---

## Hive
`;
  expect(await found({ 'pages/glossary.md': page, 'glossary/hive.yaml': 'term: Hive\ndefinition: A box.\n' }))
    .toMatchInlineSnapshot(`
    [
      "pages/glossary.md:7 heading-is-entry This heading has the same place, #hive, as the entry glossary/hive.yaml, which this page shows.",
    ]
  `);
});

test('no other story is proposed for one that is gone, and a misspelt one is', async () => {
  const tree = contentTree({
    'stories/jane.md': story(),
    'stories/bees.md': story('id: b', '[A](/stories/hazel/) [B](/stories/jnae/)'),
  });
  expect((await links.run(survey(tree, '2026-11-21'))).map(({ remedy }) => remedy)).toEqual([
    'Check the address. It starts at the front page, such as /guides/first-90-days/.',
    'Did you mean /stories/jane/?',
  ]);
});
