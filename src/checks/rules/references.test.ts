import { expect, test } from 'vitest';
import { contentTree, event, story } from '../../../tests/support/content-tree.ts';
import { survey } from '../survey.ts';
import { references } from './references.ts';

const found = async (files: Record<string, string>) =>
  (
    await references.run(
      survey(contentTree({ 'topics/bee-keeping.yaml': 'name: Bees\nsummary: Bees.\n', ...files }), '2026-11-21'),
    )
  ).map(({ file, line, what, remedy }) => `${file}:${line} ${what} ${remedy}`);

test('what exists may be named, even where it has faults of its own or is a draft', async () => {
  expect(
    await found({
      'stories/bees.md': story('related: [wax, honey]', '::figure{id="hives"}'),
      'stories/wax.md': story('id: wax\ncolour: gold'),
      'stories/honey/index.md': story('id: honey\ndraft: true'),
      'evidence/hives.yaml': 'value: "3"\n',
    }),
  ).toEqual([]);
});

test('each field of each collection that names entries is followed, in lists as well', async () => {
  const newsletter = `---
id: issue-1
number: 1
title: Bees
summary: A letter about bees, with three things that you can do at work this week without any money.
published: 2026-11-02
items:
  - story: bees
    why: They hum.
  - guide: keeping
    why: They sting.
---
`;
  expect(
    await found({
      'stories/bees.md': story(),
      'newsletters/issue-1.md': newsletter,
      'events/bee-day.md': event('network: lincon'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "newsletters/issue-1.md:10 "guide" names "keeping", and there is no such file in guides/. Use the file name of an entry in guides/, without its ending.",
      "events/bee-day.md:10 "network" names "lincon", and there is no such file in networks/. Use the file name of an entry in networks/, without its ending.",
    ]
  `);
});

test('a file or a folder by its whole name is not the name of an entry', async () => {
  expect(
    await found({ 'stories/bees.md': story('related: [wax.md, stories/wax]'), 'stories/wax.md': story('id: wax') }),
  ).toMatchInlineSnapshot(`
    [
      "stories/bees.md:14 "related" names "wax.md", and there is no such file in stories/. Use the file name of an entry in stories/, without its ending.",
      "stories/bees.md:14 "related" names "stories/wax", and there is no such file in stories/. Use the file name of an entry in stories/, without its ending.",
    ]
  `);
});

test('a name that every object has by nature is not found by chance', async () => {
  expect(await found({ 'stories/bees.md': story('network: constructor\nrelated: [__proto__]') })).toHaveLength(2);
});

test('a component does not show what is not on the site today, except in a text that is not on it either', async () => {
  const resource = `---
id: plan
title: A plan
summary: A plan of a hive for the canteen, with a list of what you need and whom you have to ask first.
kind: checklist
audience: [wla]
topics: [bee-keeping]
minutes: 5
version: "1.0"
licence: CC BY 4.0
published: 2026-11-22
---
Words.
`;
  const text = '::downloads{resources="plan"}';
  expect(await found({ 'resources/plan.md': resource, 'stories/bees.md': story('', text) })).toMatchInlineSnapshot(`
    [
      "stories/bees.md:16 This link leads to a resource that is not on the site today: resources/plan. Take the link out until the resource is published.",
    ]
  `);
  expect(await found({ 'resources/plan.md': resource, 'stories/bees.md': story('draft: true', text) })).toEqual([]);
});
