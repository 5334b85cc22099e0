import { expect, test } from 'vitest';
import { askStory } from '../../../tests/support/ask-rule.ts';
import { inclusive } from './inclusive.ts';

test('a word that leaves somebody out gets a note with a kinder one', async () => {
  expect(
    await askStory(
      inclusive,
      'The chairman\nthanked the cleaning ladies, who manned a stall, and a wheelchair bound fireman.',
    ),
  ).toMatchInlineSnapshot(`
    [
      "16:5 "chairman" may leave somebody out, or hurt. You could write "chair" or "head" or "chairperson".",
      "17:13 "cleaning ladies" may leave somebody out, or hurt. You could write "cleaners" or "housekeeping".",
      "17:34 "manned" may leave somebody out, or hurt. You could write "staffed" or "crewed" or "piloted".",
      "17:56 "wheelchair bound" may leave somebody out, or hurt. You could write "uses a wheelchair".",
      "17:73 "fireman" may leave somebody out, or hurt. You could write "fire fighter" or "fire officer".",
    ]
  `);
});

test('what the list of the package lacks is found as well', async () => {
  expect(
    await askStory(
      inclusive,
      'The disabled met a wheelchair-bound man. The deaf and the elderly suffer from depression.',
    ),
  ).toMatchInlineSnapshot(`
    [
      "16:20 "wheelchair-bound" may leave somebody out, or hurt. You could write "who uses a wheelchair".",
      "16:67 "suffer from" may leave somebody out, or hurt. You could write "has" or "lives with".",
      "16:1 "The disabled" may leave somebody out, or hurt. You could write "disabled people".",
      "16:42 "The deaf" may leave somebody out, or hurt. You could write "deaf people".",
    ]
  `);
});

test('people with a sex and a family, easy jobs and hosts are left alone', async () => {
  expect(
    await askStory(
      inclusive,
      'She told her mother and her sister that it was easy, just as he said. Disabled people met a host and a landlord, by the disabled toilet. Men and women came.',
    ),
  ).toEqual([]);
});
