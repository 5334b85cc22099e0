import { expect, test } from 'vitest';
import { askStory } from '../../../tests/support/ask-rule.ts';
import { readingAge } from './reading-age.ts';

test('a text of long words in long sentences gets a note', async () => {
  const text =
    'Organisational implementation necessitates considerable administrative coordination throughout participating institutions. ';
  expect(await askStory(readingAge, text.repeat(12))).toMatchInlineSnapshot(`
    [
      "1:1 By a rough count, one needs to be 45 to read this with ease. Shorter sentences and plainer words bring it down. Names count against it, so do not chase the number.",
    ]
  `);
});

test('a plain text and a short one get none', async () => {
  expect(await askStory(readingAge, 'The bees came in. We sat and had a cup of tea. '.repeat(20))).toEqual([]);
  expect(await askStory(readingAge, 'Organisational implementation necessitates administrative coordination.')).toEqual(
    [],
  );
});
