import { expect, test } from 'vitest';
import { askStory } from '../../../tests/support/ask-rule.ts';
import { houseTerms } from './house-terms.ts';

test('the house writes its own words in one way', async () => {
  expect(
    await askStory(
      houseTerms,
      [
        'A workplace learning advocate and two wlas met a lead WLA.',
        'Send an e-mail, or E-mail us on-line. A non-unionized or non unionised firm, a micro business, an advisor.',
        'ACAS, UnionLearn, gov.uk and our web site, whilst gray.',
      ].join('\n'),
    ),
  ).toMatchInlineSnapshot(`
    [
      "16:3 We do not write "workplace learning advocate". Write "Workplace Learning Advocate".",
      "16:39 We do not write "wlas". Write "WLAs".",
      "16:50 We do not write "lead WLA". Write "Lead WLA".",
      "17:41 We do not write "non-unionized". Write "non-unionised".",
      "17:58 We do not write "non unionised". Write "non-unionised".",
      "17:9 We do not write "e-mail". Write "email".",
      "17:20 We do not write "E-mail". Write "Email".",
      "18:34 We do not write "web site". Write "website".",
      "17:30 We do not write "on-line". Write "online".",
      "17:99 We do not write "advisor". Write "adviser".",
      "17:80 We do not write "micro business". Write "micro-business".",
      "18:1 We do not write "ACAS". Write "Acas".",
      "18:7 We do not write "UnionLearn". Write "unionlearn".",
      "18:19 We do not write "gov.uk". Write "GOV.UK".",
      "18:44 We do not write "whilst". Write "while".",
      "18:51 We do not write "gray". Write "grey".",
    ]
  `);
});

test('what is right already, and what stands in an address, is left alone', async () => {
  const right =
    'Workplace Learning Advocates (WLAs), a Lead WLA, an email, an e-shot, non-unionised, Non-unionised, micro-businesses, Acas, unionlearn, GOV.UK, adviser, website.';
  expect(await askStory(houseTerms, `${right} https://www.acas.org.uk/e-mail www.gov.uk wla@example.org`)).toEqual([]);
});
