import { resourceKinds } from '../content-model/resources.ts';
import { numbersFrom } from './numbers-from.ts';
import { result, skills, topics, what, where, who } from './words.ts';

/**
 * A made-up resource for benchmarks, of each kind in turn, with the parts that real ones have: headings, lists to tick,
 * tables to fill in, steps, a callout, a line to write on.
 *
 * @param number which resource, from 1
 */
export function generateResource(number: number): { name: string; text: string } {
  const pick = numbersFrom(number);
  const of = <Item>(items: readonly Item[]): Item => items[pick() % items.length] as Item;
  const kind = resourceKinds[(number - 1) % resourceKinds.length] as (typeof resourceKinds)[number];
  const skill = of(skills);
  const sentence = () =>
    `${of(where).replace(/^./, (letter) => letter.toUpperCase())} ${of(who)} ${of(what)}, and ${of(result)}.`;
  const name = `generated-${String(number).padStart(6, '0')}`;
  const body = kind === 'poster' ? poster(skill) : kind === 'cards' ? cards(sentence, pick) : sheet(sentence, skill);
  const text = `---
id: ${name}
title: "A ${kind} about ${skill}, number ${number}"
summary: "Made-up ${kind} ${number} about ${skill} at work, for measuring how fast documents are made and nothing else."
published: 2026-11-01
kind: ${kind}
audience: [wla]
topics: [${of(topics)}]
minutes: ${5 + (pick() % 50)}
version: "1.0"
licence: "CC BY 4.0"
---

${body}`;
  return { name, text };
}

const poster = (skill: string) => `:::callout{kind="tip" title="How to use this"}
Print it and hang it up.
:::

## Come and try ${skill}

**Everybody starts somewhere.**

| Next event | Come along |
| --- | --- |
| **What** |  |
| **When** |  |
| **Ask for** |  |
`;

const cards = (sentence: () => string, pick: () => number) => `## How to use this

${sentence()}

## Ideas

${Array.from({ length: 8 + (pick() % 9) }, (_, i) => `### Idea ${i + 1}\n\n- **Try it:** ${sentence()}\n- **Mind:** ${sentence()}\n`).join('\n')}`;

const sheet = (sentence: () => string, skill: string) => `## How to use this

${sentence()} ${sentence()}

:::callout{kind="note" title="Start small"}
${sentence()}
:::

## Part 1: about ${skill}

| About you | Write here |
| --- | --- |
| Name |  |
| Work phone or email |  |

Tick what fits. My answer: ______________

- [ ] ${sentence()}
- [ ] ${sentence()}
- [ ] ${sentence()}

## Part 2: what to do

:::steps
1. **Ask.** ${sentence()}
2. **Try.** ${sentence()}
:::

- ${sentence()}
- ${sentence()}

| Minutes | What you do | What you need |
| --- | --- | --- |
| 0 to 5 | ${sentence()} | Pens |
| 5 to 20 | ${sentence()} | Paper |

${sentence()} See [how to put on an event](/guides/putting-on-a-learning-event/).
`;
