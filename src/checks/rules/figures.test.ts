import { expect, test } from 'vitest';
import { askRule, askStory } from '../../../tests/support/ask-rule.ts';
import { story } from '../../../tests/support/content-tree.ts';
import { figures } from './figures.ts';

test('shares, sums of money and counts of people that are not in the register are reported', async () => {
  expect(
    await askStory(
      figures,
      'Bees helped 63% of staff and 12 per cent of managers.\n\n- It cost £4,500, then £2 million.\n- Over 1,200 keen young workers and 85 firms came.',
    ),
  ).toMatchInlineSnapshot(`
    [
      "16:13 "63%" is not a figure of the evidence register, so readers cannot see where it comes from. Add it to content/evidence/ with its source, use a figure that is there, or say it without a number.",
      "16:30 "12 per cent" is not a figure of the evidence register, so readers cannot see where it comes from. Add it to content/evidence/ with its source, use a figure that is there, or say it without a number.",
      "18:11 "£4,500" is not a figure of the evidence register, so readers cannot see where it comes from. Add it to content/evidence/ with its source, use a figure that is there, or say it without a number.",
      "18:24 "£2 million" is not a figure of the evidence register, so readers cannot see where it comes from. Add it to content/evidence/ with its source, use a figure that is there, or say it without a number.",
      "19:8 "1,200 keen young workers" is not a figure of the evidence register, so readers cannot see where it comes from. Add it to content/evidence/ with its source, use a figure that is there, or say it without a number.",
      "19:37 "85 firms" is not a figure of the evidence register, so readers cannot see where it comes from. Add it to content/evidence/ with its source, use a figure that is there, or say it without a number.",
    ]
  `);
});

test('shares in words are claims too, and each claim is reported once', async () => {
  expect(
    await askStory(figures, 'Nine in ten bees; two thirds of employers; 64% of staff. One in the ten, half of it.'),
  ).toMatchInlineSnapshot(`
    [
      "16:1 "Nine in ten" is not a figure of the evidence register, so readers cannot see where it comes from. Add it to content/evidence/ with its source, use a figure that is there, or say it without a number.",
      "16:19 "two thirds of employers" is not a figure of the evidence register, so readers cannot see where it comes from. Add it to content/evidence/ with its source, use a figure that is there, or say it without a number.",
      "16:44 "64%" is not a figure of the evidence register, so readers cannot see where it comes from. Add it to content/evidence/ with its source, use a figure that is there, or say it without a number.",
    ]
  `);
});

test('a figure of the register may be used anywhere', async () => {
  const evidence = 'value: "Over 1,200"\nnumber: 63\nstatement: "63% of them, at £40 each."\n';
  const text = 'Over 1,200 workers came; 63% stayed, for £40.';
  expect(await askRule(figures, { 'stories/bees.md': story('', text), 'evidence/bees.yaml': evidence })).toEqual([]);
});

test('steps, minutes, ages, years, dates, lists and advice claim nothing', async () => {
  expect(
    await askStory(
      figures,
      [
        '1. Talk to 30 people. Ask 25 colleagues.\n2. A firm of 250 or more, fewer than 250 staff, up to 50 people.',
        'In 2014 employers met on 16 to 20 June. A 30-minute taster for six people at 10:30. Level 4, 56 cards.',
        'We are 100% sure, at 400% zoom. Two people, 5 colleagues, 12 learners. People over 50. Aged 45 workers. 20 minutes for people.',
      ].join('\n\n'),
    ),
  ).toEqual([]);
});
