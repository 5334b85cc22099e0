import type { Examples } from '../example.ts';
import { text, said, textOf } from '../piece.ts';

const story = 'stories/bees/index.md';
const grand =
  'Organisational implementation necessitates considerable administrative coordination throughout participating institutions.';
const plain = 'We brought a hive to the canteen. Then we asked what people would like to learn.';
const telling = (sentence: string, about: string) =>
  said(about, { [story]: `${textOf(story)}\n${`${sentence}\n\n`.repeat(12)}` });

/** Words. */
export const wordExamples = {
  spelling: {
    title: 'A word is not in the dictionary',
    means:
      'It is a slip, an American spelling, or a name that the check does not know yet. A name that is right goes into `content/words.txt`, on a line of its own.',
    wrong: text('We recieved a hive.'),
    right: text('We received a hive.'),
  },
  'house-term': {
    title: 'We write this in another way',
    means: 'Some words look the same everywhere on the site, so that readers know them again.',
    wrong: text('She sent an e-mail about bees.'),
    right: text('She sent an email about bees.'),
  },
  abbreviation: {
    title: 'An abbreviation is not explained',
    means: 'Readers who do not know it are left outside. Write it out the first time, or explain it in the glossary.',
    wrong: text('Ask somebody from the BKA.'),
    right: text('Ask somebody from the British Keepers’ Association (BKA).'),
  },
  'sentence-long': {
    title: 'A sentence is long',
    means: 'After 25 words, many readers have lost the beginning.',
    wrong: text(
      'We sat in the canteen, and we talked about bees, and wax, and honey, and what each of us would most like to learn in the year to come.',
    ),
    right: text(
      'We sat in the canteen and talked about bees, wax and honey. Then each of us said what we would most like to learn.',
    ),
  },
  'reading-age': {
    title: 'A page is hard to read',
    means:
      'A count of syllables and words gives a rough age. Many people at work read less well than they speak, and nobody minds a text that is easy.',
    wrong: telling(grand, `A whole page is written like this: “${grand}”`),
    right: telling(plain, `Say the same in plain words: “${plain}”`),
  },
  inclusive: {
    title: 'A word may leave somebody out',
    means: 'Some words make readers think of one kind of person only. There is nearly always another word.',
    wrong: text('Ask the chairman for help.'),
    right: text('Ask the chair for help.'),
  },
} satisfies Examples;
