import type { PagefindData } from '../pagefind-api.ts';
import { agreement, nearness, shareSaidBy, type Asked } from './agreement.ts';
import { asksForMeaning, isNamed, isSaid, isSame, isWordForWord, namesOf } from './namesake.ts';
import { wordsOf } from './tokens.ts';

/** How near what stands on a page is to a question. */
export interface Closeness {
  /**
   * What comes before all others: 4 a title or a phrase of the editors that is the question word for word, or the word
   * whose meaning is asked; 3 a page that is called so but for small words, 2 what editors say of it so, 1 an answer, 0 the rest.
   */
  tier: number;
  /** Whether it answers the question by itself. */
  isAnswer: boolean;
  /** How much better than others it fits, from 0 to about 2. */
  bonus: number;
}

/** What it is worth when a title, a phrase of the editors or a heading is about what was asked. */
const TITLE = 0.8;
const PHRASE = 0.8;
const HEADING = 0.25;
/** What it is worth when a phrase of the editors is the most telling part of the question: a town, before what is asked of it. */
const WHOLE_PHRASE = 1.1;
/** What it is worth when all that was asked stands close together in the text. */
const NEARNESS = 0.2;

/** Compares a page with a question. */
export function closenessTo(asked: Asked, { content, meta, anchors }: PagefindData): Closeness {
  const title = meta.title ?? '';
  const type = meta.type ?? '';
  const phrases = (meta.phrases ?? '').split(' | ').filter(Boolean);
  const phrase = Math.max(0, ...phrases.map((one) => agreement(asked, one)));
  const headings = anchors.filter(({ element }) => /^h\d$/.test(element));
  const heading = Math.max(0, ...headings.map(({ text }) => agreement(asked, text)));
  const isPart = type === 'Word' || type === 'Figure';
  const namesake = isPart
    ? namesOf(title).some((name) => isNamed(asked, name))
    : isSame(asked.words, wordsOf(title)) || isSaid(asked, title);
  const bestBet = phrases.some((one) => isSame(asked.words, wordsOf(one)));
  const isJust = [...(isPart ? [] : [title]), ...phrases].some((one) => isWordForWord(asked.words, wordsOf(one)));
  const isExplained = type === 'Word' && asksForMeaning(asked.words) && (namesake || bestBet);
  return {
    tier: isJust || isExplained ? 4 : namesake && !isPart ? 3 : bestBet ? 2 : namesake ? 1 : 0,
    isAnswer: isPart && (namesake || bestBet),
    bonus:
      TITLE * Math.max(...(isPart ? namesOf(title) : [title]).map((name) => agreement(asked, name))) +
      PHRASE * phrase +
      WHOLE_PHRASE * Math.max(0, ...phrases.map((one) => shareSaidBy(asked, one))) +
      HEADING * heading +
      NEARNESS * nearness(asked, content),
  };
}
