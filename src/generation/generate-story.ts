import { employerSizes, storyKinds } from '../content-model/stories.ts';
import type { Shelves } from './generate-shelves.ts';
import { numbersFrom } from './numbers-from.ts';
import { networks, result, skills, topics, what, where, who } from './words.ts';

/**
 * A made-up story for benchmarks, with the parts that real ones have: headings, a list, a table, links, a callout.
 *
 * @param number which story, from 1
 * @param count of how many: their days are spread over the years before the site began
 * @param shelves the networks and topics that it may belong to: those of the project without it
 */
export function generateStory(
  number: number,
  count: number,
  shelves: Shelves = { topics, networks },
): { name: string; text: string } {
  const pick = numbersFrom(number);
  const of = <Item>(items: readonly Item[]): Item => items[pick() % items.length] as Item;
  const skill = of(skills);
  const day = new Date(Date.UTC(2026, 10, 1) - Math.floor(((count - number) * 3650) / count) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const own = [...new Set([of(shelves.topics), of(shelves.topics)])];
  const sentence = () =>
    `${of(where).replace(/^./, (letter) => letter.toUpperCase())} ${of(who)} ${of(what)}, and ${of(result)}.`;
  const paragraph = (sentences: number) => Array.from({ length: sentences }, sentence).join(' ');
  const name = `generated-${String(number).padStart(6, '0')}`;
  const text = `---
id: ${name}
title: "How ${of(who)} brought ${skill} to work, number ${number}"
summary: "Made-up story ${number} about ${skill} at work, for measuring how fast the site is built and nothing else."
kind: ${of(storyKinds)}
network: ${of(shelves.networks)}
employerSize: ${of(employerSizes)}
topics: [${own.join(', ')}]
published: ${day}
naming: anonymous
consent:
  basis: published-source
  reference: Generated for a benchmark
  scope: [web]
  reviewBy: 2036-11-01
---

${paragraph(4)}

## How it began

${paragraph(4)} See [how to put on an event](/guides/putting-on-a-learning-event/).

:::callout{kind="tip" title="Start small"}
${paragraph(1)}
:::

## What happened

- ${sentence()}
- ${sentence()}
- ${sentence()}

${paragraph(4)}

| Week | What was tried |
| --- | --- |
| One | ${skill} |
| Two | ${of(skills)} |

## What changed

${paragraph(5)} There is [a checklist](/resources/event-checklist/) for the next one.
`;
  return { name, text };
}
