import { pageAddresses } from '../../content-model/pages.ts';
import type { Files } from './piece.ts';

/** The day on which the examples are checked. */
export const EXAMPLE_DAY = '2026-11-21';

/** A page of its own: no two have the same title and summary. */
const page = (number: number) => `---
title: Page ${number}
summary: This is page ${number} of the small site, which is there for the examples and for nobody else.
reviewed: 2026-11-02
---

## What stands here

Not much.
`;

/**
 * A small site in which nothing is wrong: the examples of the guide are tried in it. It does not change when the real
 * content does.
 */
export const smallSite: Files = {
  'site.yaml': `name: The small site
shortName: Small
tagline: A site for examples
description: A small site, in which the examples of the guide for editors are tried one after the other.
contact: {}
social: []
feeds:
  authority: example.org
  since: "2026"
footerNote: It is only for trying things.
`,
  'redirects.yaml': '[]\n',
  ...Object.fromEntries(Object.keys(pageAddresses).map((name, i) => [`pages/${name}.md`, page(i + 1)])),
  'stories/bees/index.md': `---
id: bees
title: Bees in the canteen
summary: A bee hive in the canteen got colleagues talking about what they would like to learn.
kind: employer
topics: [informal-learning]
published: 2026-11-02
naming: organisation
consent:
  basis: published-source
  reference: A page about bees
  scope: [web]
  reviewBy: 2028-01-01
---

## What happened

Somebody brought a hive.
`,
  'guides/first-90-days.md': `---
id: first-90-days
title: Your first 90 days
summary: What to do in your first weeks, with one small step for each week and somebody to ask.
audience: [wla]
order: 10
topics: [informal-learning]
published: 2026-11-02
reviewed: 2026-11-02
owner: National editor
---

## Before you start

Find one colleague who is curious.

## Your next step

Ask them what they would like to learn.
`,
  'networks/london.md': `---
id: london
title: London network
summary: A network for small firms in London, which needs somebody to start it again.
area: Greater London
places: [London]
status: historic
postcodeAreas: [EC, WC]
confirmed: 2026-11-02
published: 2026-11-02
---

## What we know

Very little.
`,
  'newsletters/issue-1.md': `---
id: issue-1
title: Bees and honey
summary: The first letter, with a story about a hive and one thing that you could do this week.
number: 1
published: 2026-11-02
items:
  - network: london
    why: It needs somebody to start it again.
---

## Hello

Welcome to the first letter.
`,
  'resources/event-checklist.md': `---
id: event-checklist
title: Learning event checklist
summary: Every job from the first idea to the thank-you note, for somebody who puts on an event.
kind: checklist
audience: [wla]
topics: [informal-learning]
minutes: 20
version: "1.0"
licence: CC BY 4.0
published: 2026-11-02
---

## How to use this

Print one copy for each event.
`,
  'events/bee-day.md': `---
id: bee-day
title: A day with bees
summary: Come and see how a hive works, and find out what else you could learn at work this year.
kind: training
starts: 2026-12-01
place: The canteen
status: scheduled
published: 2026-11-02
---

## What will happen

We open a hive.
`,
  'evidence/wla-trained.yaml': `value: "Over 70"
unit: employees trained
number: 70
statement: Over 70 employees had trained by March 2012.
period: To March 2012
scope: The whole project.
strength: counted
strand: wla
order: 10
source:
  title: Interim progress report
`,
  'glossary/esb.yaml': `term: ESB
standsFor: Employment and Skills Board
definition: A local group that looks at the skills an area needs.
`,
  'partners/wea.yaml': `name: Workers' Educational Association (WEA)
kind: host
role: It looked after the volunteers.
status: past
order: 10
`,
  'topics/informal-learning.yaml': `name: Informal learning
summary: What people learn from each other, without a classroom.
`,
};
