import type { Examples } from '../example.ts';
import { fields } from '../piece.ts';
import { picture } from '../pictures.ts';

const EVENT = 'events/bee-day.md';
const form = (lines: string) =>
  `consent:\n  basis: form\n  reference: SF-0042\n  scope: [web]\n${lines}  reviewBy: 2027-11-01`;
const items = (lines: string) => fields(`items:\n${lines}`, { in: 'newsletters/issue-1.md' });

/** Fields that must agree. */
export const fieldsThatAgree = {
  'updated-before-published': {
    title: 'The change is before the first day',
    means: 'A page cannot change before it appears. One of the two days has a slip in it.',
    wrong: fields('published: 2026-11-02\nupdated: 2026-10-30'),
    right: fields('published: 2026-11-02\nupdated: 2026-11-20'),
  },
  'ends-before-start': {
    title: 'An event ends before it starts',
    means: 'One of the two days or times has a slip in it.',
    wrong: fields('starts: 2026-12-02 10:00\nends: 2026-12-01 12:00', { in: EVENT }),
    right: fields('starts: 2026-12-02 10:00\nends: 2026-12-02 12:00', { in: EVENT }),
  },
  'event-not-past': {
    title: 'An event is called past, and is still to come',
    means: 'Readers would think that they have missed it.',
    wrong: fields('starts: 2026-12-01\nstatus: past', { in: EVENT }),
    right: fields('starts: 2026-12-01\nstatus: scheduled', { in: EVENT }),
  },
  'event-over': {
    title: 'An event is over, and nobody has said so',
    means: 'Its day is past. Readers would like to know what came of it.',
    wrong: fields('starts: 2026-11-02\nstatus: scheduled', { in: EVENT }),
    right: fields('starts: 2026-11-02\nstatus: past', { in: EVENT }),
  },
  'form-without-day': {
    title: 'A consent form has no day',
    means: 'Consent counts from the day on which the person signed. Without it, nobody can say when to ask again.',
    wrong: fields(form('')),
    right: fields(form('  given: 2026-11-01\n')),
  },
  'picture-of-changed-name': {
    title: 'A story with a changed name has a picture',
    means: 'The person asked not to be known. A picture of them, their desk or their town could show who it is.',
    wrong: fields('naming: changed-name\npicture:\n  src: ./desk.jpg\n  alt: A desk by a window', {
      with: { 'stories/bees/desk.jpg': picture() },
    }),
    right: fields('naming: changed-name'),
  },
  'one-item-each': {
    title: 'An item of the newsletter names two things, or none',
    means: 'Each item leads to one page. A second page needs an item of its own.',
    wrong: items('  - network: london\n    guide: first-90-days\n    why: It needs somebody to start it again.'),
    right: items(
      '  - network: london\n    why: It needs somebody to start it again.\n  - guide: first-90-days\n    why: What to do after that.',
    ),
  },
} satisfies Examples;
