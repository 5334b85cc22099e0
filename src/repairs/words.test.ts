import { expect, test } from 'vitest';
import { story } from '../../tests/support/content-tree.ts';
import { repairBody, repairFields } from '../../tests/support/repair-story.ts';

test('house terms and American spellings are written as the house does', async () => {
  expect(
    await repairBody(
      'A workplace learning advocate\nhelped **organize** a centre and its color on-line, on two web sites. Ask ACAS.',
      'words',
    ),
  ).toBe(
    'A Workplace Learning Advocate\nhelped **organise** a centre and its colour online, on two websites. Ask Acas.',
  );
});

test('what others said, the names of things, links, code and headings are never changed', async () => {
  for (const text of [
    '> We organize on-line.',
    '> - We\n>   organize on-line.',
    ':::quote{by="Sam" role="On-line advisor"}\nWe organize on-line.\n:::',
    '“We organize on-line,” she said.',
    'She said "we organize on-line" twice.',
    "She said 'we don't organize on-line' twice.",
    'She said ‘we don’t organize on-line’ twice.',
    'See *How to organize on-line*.',
    'See [how to organize on-line](/guides/first/).',
    '## How to organize on-line',
    'Write `organize on-line`.',
    'The World Health Organization and the National On-line Trust.',
  ])
    expect(await repairBody(text, 'words'), text).toBe(text);
});

test('a word that may be meant in two ways is left', async () => {
  expect(await repairBody('A hive of recieved bees, and their rigor and vigor.', 'words')).toBe(
    'A hive of recieved bees, and their rigour and vigour.',
  );
});

test('summaries are our own words; titles may be names', async () => {
  const text = story()
    .replace(/title: .*/, 'title: How to organize on-line')
    .replace(
      /summary: .*/,
      'summary: "We organize on-line, and they said ‘we organize’ for all of the colleagues of the canteen."',
    );
  expect(await repairFields(text, 'words')).toEqual([
    '3: summary: "We organise online, and they said ‘we organize’ for all of the colleagues of the canteen."',
  ]);
});
