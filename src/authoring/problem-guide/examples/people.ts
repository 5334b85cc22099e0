import type { Examples } from '../example.ts';
import { text } from '../piece.ts';

const jane = (line: string) => text(`Jane is a changed name.\n\n${line}`, { under: 'naming: changed-name' });

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
    title: 'A surname stands in the story',
    means:
      'The person asked not to be known by their full name. A surname, theirs or a colleague’s, could show who it is.',
    wrong: jane('Jane Keeper brought a hive.'),
    right: jane('Jane brought a hive.'),
  },
} satisfies Examples;
