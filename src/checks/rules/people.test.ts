import { expect, test } from 'vitest';
import { askRule, askStory } from '../../../tests/support/ask-rule.ts';
import { story } from '../../../tests/support/content-tree.ts';
import { people } from './people.ts';

test('what would lead a stranger to somebody is refused, wherever it stands in a story', async () => {
  expect(
    await askStory(
      people,
      [
        'Write to sam@example.org or ring 01522 496 000, +44 (0)7700 900123 or (0151) 496-0001.',
        '> She lives in LN1 3DY, was born on 3 May 1961, and her D.O.B. was 03/05/1961.',
        '[Sam](mailto:sam@example.net) [ring](tel:07700900456)',
        '![At home in PE9 2XX](./hive.jpg)',
      ].join('\n\n'),
      'sector: Bees, 07700 900 789',
    ),
  ).toMatchInlineSnapshot(`
    [
      "17:10 This story gives away an email address: sam@example.org Take it out. Readers can write through [the contact page](/contact/).",
      "17:34 This story gives away a telephone number: 01522 496 000 Take it out. Readers can write through [the contact page](/contact/).",
      "17:49 This story gives away a telephone number: +44 (0)7700 900123 Take it out. Readers can write through [the contact page](/contact/).",
      "17:71 This story gives away a telephone number: (0151) 496-0001 Take it out. Readers can write through [the contact page](/contact/).",
      "19:16 This story gives away a postcode: LN1 3DY Take it out. Name the town or the region, if the person agreed to that.",
      "19:29 This story gives away a date of birth: born on 3 May Take it out. Say roughly how old somebody is, if it matters to the story.",
      "19:57 This story gives away a date of birth: D.O.B. was 03/05/1961 Take it out. Say roughly how old somebody is, if it matters to the story.",
      "23:1 This story gives away a postcode: PE9 2XX Take it out. Name the town or the region, if the person agreed to that.",
      "21:1 This story gives away an email address: sam@example.net Take it out. Readers can write through [the contact page](/contact/).",
      "21:31 This story gives away a telephone number: 07700900456 Take it out. Readers can write through [the contact page](/contact/).",
    ]
  `);
});

test('years, sums, times, service numbers and things that look like postcodes are left alone', async () => {
  expect(
    await askStory(
      people,
      'In 2011 to 2014, 100,000 people; £2,500 by 10:30. Ring 0300 123 1100 or 0800 100 900. Born in Lincoln. Unit B2, 5th May, M62 4pm, Level 3. She was born in 1961.',
    ),
  ).toEqual([]);
});

test('other texts may say how to get in touch', async () => {
  expect(await askRule(people, { 'events/bees.md': story('', 'sam@example.org') })).toEqual([]);
});
