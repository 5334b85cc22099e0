import type { Examples } from '../example.ts';
import { fields, text, textOf } from '../piece.ts';

const STORY = 'stories/bees/index.md';
const jane = (lines: string) => ({
  ...text(lines),
  files: {
    [STORY]: (fields('naming: changed-name').files[STORY] as string).replace(
      /## What happened[^]*/,
      `Jane is a changed name.\n\n${lines}\n`,
    ),
  },
});
if (!textOf(STORY).includes('## What happened')) throw new Error('The story of the small site has another heading.');

/** People. */
export const peopleExamples = {
  'private-detail': {
    title: 'A story gives away where somebody can be found',
    means:
      'An email address, a telephone number, a postcode or a date of birth can lead a stranger to somebody’s door. It stays in the history of the project, so tell the editors at once.',
    wrong: text('Write to jane@example.org.'),
    right: text('Write to us through [the contact page](/contact/).'),
  },
  surname: {
    title: 'A changed name has a surname',
    means: 'The person asked not to be known. A surname beside the changed name could show who it is.',
    wrong: jane('Jane Keeper brought a hive.'),
    right: jane('Jane brought a hive.'),
  },
} satisfies Examples;
