import { employerSizes, storyKinds } from '../content-model/stories.ts';

/** About how many words a generated story has. */
export const WORDS_A_STORY = 480;

const networks = ['lincolnshire-and-rutland', 'midlands', 'london', 'north-west', 'north-east'];
const topics = [
  'careers',
  'confidence',
  'health-at-work',
  'informal-learning',
  'information-and-advice',
  'networks',
  'qualifications',
  'small-firms',
  'management-support',
  'events',
];
const skills = [
  'bread',
  'maths',
  'first aid',
  'sign language',
  'beekeeping',
  'spreadsheets',
  'Italian',
  'writing',
  'yoga',
  'budgets',
];
const who = ['a packer', 'a receptionist', 'a driver', 'a cook', 'a fitter', 'a clerk', 'a cleaner', 'a supervisor'];
const where = [
  'at the end of a shift',
  'in the canteen',
  'in a quiet hour',
  'over lunch',
  'in the meeting room',
  'on a wet Tuesday',
];
const what = [
  'asked three colleagues what they would like to learn',
  'put a sheet on the noticeboard',
  'found a room and a kettle',
  'wrote down what people said',
  'told the manager what it would cost',
  'made a list of who could teach what',
  'kept the numbers small',
  'asked for an hour a week',
];
const result = [
  'more people came than chairs',
  'two people signed up for a course',
  'the talk went on after the bell',
  'somebody offered to lead the next one',
  'the manager came to see',
  'nobody had to be persuaded',
];

/**
 * A made-up story for benchmarks, with the parts that real ones have: headings, a list, a table, links, a callout.
 *
 * @param number which story, from 1
 * @param count of how many: their days are spread over the years before the site began
 */
export function generateStory(number: number, count: number): { name: string; text: string } {
  const pick = numbersFrom(number);
  const of = <Item>(items: readonly Item[]): Item => items[pick() % items.length] as Item;
  const skill = of(skills);
  const day = new Date(Date.UTC(2026, 10, 1) - Math.floor(((count - number) * 3650) / count) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const own = [...new Set([of(topics), of(topics)])];
  const sentence = () =>
    `${of(where).replace(/^./, (letter) => letter.toUpperCase())} ${of(who)} ${of(what)}, and ${of(result)}.`;
  const paragraph = (sentences: number) => Array.from({ length: sentences }, sentence).join(' ');
  const name = `generated-${String(number).padStart(6, '0')}`;
  const text = `---
id: ${name}
title: "How ${of(who)} brought ${skill} to work, number ${number}"
summary: "Made-up story ${number} about ${skill} at work, for measuring how fast the site is built and nothing else."
kind: ${of(storyKinds)}
network: ${of(networks)}
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

/** An endless row of whole numbers that depends on its seed alone (the mulberry32 generator). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
