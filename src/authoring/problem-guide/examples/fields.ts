import type { Examples } from '../example.ts';
import { fields, file } from '../piece.ts';

const EVENT = 'events/bee-day.md';
const NETWORK = 'networks/london.md';
const glossary = (lines: string) =>
  file('glossary/hive.yaml', `term: Hive\ndefinition: A box in which bees live.\n${lines}`);
const moved = (from: string) => file('redirects.yaml', `- from: ${from}\n  to: /guides/\n  why: It moved.`);

/** Fields. */
export const fieldExamples = {
  'field-missing': {
    title: 'A field is missing',
    means: 'Some fields are needed in every file. `content/README.md` says which.',
    wrong: fields('title: Bees in the canteen\nkind: employer', { without: ['topics'] }),
    right: fields('title: Bees in the canteen\nkind: employer\ntopics: [informal-learning]'),
  },
  'field-empty': {
    title: 'A field is empty',
    means: 'The name of the field is there, and nothing stands after the colon.',
    wrong: fields('title:'),
    right: fields('title: Bees in the canteen'),
  },
  'field-unknown': {
    title: 'There is no such field',
    means: 'The name of the field is misspelt, or this kind of file has no such field.',
    wrong: fields('titel: Bees in the canteen', { without: ['title'] }),
    brings: ['field-missing'],
    right: fields('title: Bees in the canteen'),
  },
  'field-type': {
    title: 'A field has the wrong kind of value',
    means:
      'Some fields are text, some are lists in [square brackets], and some are true or false. A number that is meant as text needs quotes.',
    wrong: fields('topics: informal-learning'),
    right: fields('topics: [informal-learning]'),
  },
  'field-choice': {
    title: 'A field has a value that is not on its list',
    means: 'This field takes only a few words, so that the site can sort pages by it.',
    wrong: fields('kind: emploier'),
    right: fields('kind: employer'),
  },
  'field-too-long': {
    title: 'A field is too long',
    means: 'There is only so much room, for example in a list of stories or on a card.',
    wrong: fields(
      'title: Bees in the canteen, and what forty of us said that we would really like to learn once the hive was there',
    ),
    right: fields('title: Bees in the canteen'),
  },
  'field-too-short': {
    title: 'A field is too short',
    means: 'A summary stands in lists and in search results. A word or two would not tell readers enough.',
    wrong: fields('summary: A bee hive.'),
    right: fields('summary: A bee hive in the canteen got colleagues talking about what they would like to learn.'),
  },
  'field-too-few': {
    title: 'A list is too short',
    means: 'This list needs at least one thing in it.',
    wrong: fields('topics: []'),
    right: fields('topics: [informal-learning]'),
  },
  'field-number': {
    title: 'A number is not right',
    means: 'The field takes a whole number, or one that is not too high or too low.',
    wrong: fields('minutes: 2.5', { in: 'resources/event-checklist.md' }),
    right: fields('minutes: 3', { in: 'resources/event-checklist.md' }),
  },
  'field-date': {
    title: 'A date is not written year first',
    means:
      'Day first and month first look alike, so the site takes neither. Write the year, the month and the day, with hyphens.',
    wrong: fields('published: 01/11/2026'),
    right: fields('published: 2026-11-01'),
  },
  'field-time': {
    title: 'The time of an event is not right',
    means: 'Write the day year first. If there is a time, it comes after a space, by the 24-hour clock.',
    wrong: fields('starts: 2026-12-01 2pm', { in: EVENT }),
    right: fields('starts: 2026-12-01 14:00', { in: EVENT }),
  },
  'field-lines': {
    title: 'A field runs over several lines',
    means: 'A title or a summary is one line in the file, however long it is. Your editor may wrap it on the screen.',
    wrong: fields('title: |\n  Bees in\n  the canteen'),
    right: fields('title: Bees in the canteen'),
  },
  'field-slug': {
    title: 'A name has letters that it cannot have',
    means: 'Names and ids have lower-case letters, figures and hyphens, because they stand in addresses.',
    wrong: fields('id: Bees in the Canteen'),
    right: fields('id: bees-in-the-canteen'),
  },
  'field-web-address': {
    title: 'A web address is not whole or not safe',
    means: 'Addresses elsewhere begin with https://. That way nobody can change the page on its way to the reader.',
    wrong: fields('website: www.wea.org.uk', { in: 'partners/wea.yaml' }),
    right: fields('website: https://www.wea.org.uk/', { in: 'partners/wea.yaml' }),
  },
  'field-internal-address': {
    title: 'An address of this site is not written from the front page',
    means: 'Addresses of this site have a slash at both ends, and no name of the site in front.',
    wrong: glossary('link: guides/first-90-days'),
    right: glossary('link: /guides/first-90-days/'),
  },
  'field-old-address': {
    title: 'An old address cannot be sent on',
    means: 'The list of moved addresses takes each one as it stood behind the name of the old site.',
    wrong: moved('old-page?id=3'),
    right: moved('/old-page'),
  },
  'field-email': {
    title: 'An email address is not right',
    means: 'Something is missing, most often the @ or what comes after it.',
    wrong: fields('coordinator:\n  email: network.example.org', { in: NETWORK }),
    right: fields('coordinator:\n  email: network@example.org', { in: NETWORK }),
  },
  'field-mark-letters': {
    title: 'The letters of a mark do not fit',
    means: 'The mark of a network has room for one to three capital letters.',
    wrong: fields('letters: Lon', { in: NETWORK }),
    right: fields('letters: LON', { in: NETWORK }),
  },
  'field-repository': {
    title: 'The name of the repository is not right',
    means: 'The form for editors sends what people write to this repository. It needs the owner and the name.',
    wrong: fields('repository: https://github.com/owner/name', { in: 'site.yaml' }),
    right: fields('repository: owner/name', { in: 'site.yaml' }),
  },
  'field-form-address': {
    title: 'The address of the sign-up form is not safe',
    means:
      'People type their email address into this form. It has to travel over https, to the address that the provider gave you.',
    wrong: fields('newsletterSignUp: http://mail.example.org/sign-up', { in: 'site.yaml' }),
    right: fields('newsletterSignUp: https://mail.example.org/sign-up', { in: 'site.yaml' }),
  },
  'field-form-name': {
    title: 'The name of a field of the sign-up form is not right',
    means: 'The provider knows what people typed by the name of the field. It stands in the code of its own form.',
    wrong: fields('newsletter:\n  emailField: Email address', { in: 'site.yaml' }),
    right: fields('newsletter:\n  emailField: fields[email]', { in: 'site.yaml' }),
  },
  'field-unsubscribe': {
    title: 'The code for stopping the newsletter is not right',
    means:
      'The provider puts its own address in the place of a code, so that readers can stop. A code that nobody knows would lead nowhere.',
    wrong: fields('newsletter:\n  unsubscribe: Stop here', { in: 'site.yaml' }),
    right: fields('newsletter:\n  unsubscribe: "{{ unsubscribe_url }}"', { in: 'site.yaml' }),
  },
  'field-postcode-area': {
    title: 'A postcode area is not right',
    means: 'A postcode area is the letters in front, without the figures. LN covers LN1, LN2 and all the others.',
    wrong: fields('postcodeAreas: [EC1]', { in: NETWORK }),
    right: fields('postcodeAreas: [EC]', { in: NETWORK }),
  },
  'field-typed-words': {
    title: 'Words for the search hold nothing that it can look for',
    means: 'The search looks at letters and figures alone, and keeps the sign | for itself.',
    wrong: file('search.yaml', 'synonyms:\n  - [poster, "leaflet | flyer"]'),
    right: file('search.yaml', 'synonyms:\n  - [poster, leaflet, flyer]'),
  },
  'listed-twice': {
    title: 'The same thing stands in a list twice',
    means: 'Once is enough.',
    wrong: fields('topics: [informal-learning, informal-learning]'),
    right: fields('topics: [informal-learning]'),
  },
  'field-wrong': {
    title: 'A field is not right in some other way',
    means: 'This is for mistakes that have no section of their own. A file of the same kind that works shows the way.',
    wrong: fields('feeds:\n  authority: example.org\n  since: last year', { in: 'site.yaml' }),
    right: fields('feeds:\n  authority: example.org\n  since: "2026"', { in: 'site.yaml' }),
  },
} satisfies Examples;
