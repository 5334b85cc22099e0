/** The kinds of entry that editors start: what each is called, what is asked of them, and what their text says at first. */
import type { CollectionName } from '../content-model/collection-names.ts';
import { networkColours } from '../brand/colours.ts';
import type { ContentTree } from './content-tree.ts';

/** What the values that the program fills in are made from. */
export interface Circumstances {
  tree: ContentTree;
  today: string;
}

/** One kind of entry. The fields themselves, their order and their advice come from the schema. */
export interface Kind {
  collection: Exclude<CollectionName, 'pages'>;
  /** The word for it after `npm run new --`. */
  word: string;
  /** What it is, in a few words, for lists. */
  what: string;
  /** The field from which its file name is suggested. */
  namedFrom: string;
  /** Whether it has a folder of its own, for its pictures. */
  folder?: boolean;
  /** Optional fields that are worth a question, by dotted name. */
  alsoAsk: readonly string[];
  /** Values that need no question. They stand in the file, where they can be changed. */
  fill: (circumstances: Circumstances) => Record<string, unknown>;
  /** Answers to start from, by dotted name. */
  propose: (circumstances: Circumstances) => Record<string, string>;
  /** The headings of its text, each with what to write there. Empty for a kind without a text. */
  text: readonly (readonly [heading: string, advice: string])[];
}

const published = ({ today }: Circumstances) => ({ published: today });

export const kinds: readonly Kind[] = [
  {
    collection: 'stories',
    word: 'story',
    what: 'a case story of a person, an employer, a network or a partner',
    namedFrom: 'title',
    folder: true,
    alsoAsk: ['network', 'sector', 'employerSize', 'consent.given'],
    fill: published,
    propose: ({ today }) => ({ 'consent.reviewBy': yearAfter(today) }),
    text: [
      ['Who this story is about', 'Say who they are and where they work, as far as they agreed to.'],
      ['The problem', 'Say what was hard before, in plain words.'],
      ['What happened', 'Say what was done, step by step, and who did it.'],
      ['What changed', 'Say what is different now. Keep to what people told you.'],
      ['What you can take from it', 'Say what a reader could try this week.'],
    ],
  },
  {
    collection: 'guides',
    word: 'guide',
    what: 'how to do one thing, for one or more audiences',
    namedFrom: 'title',
    alsoAsk: ['resources'],
    fill: (at) => ({ ...published(at), order: nextTen(at.tree, 'guides'), reviewed: at.today }),
    propose: () => ({ owner: 'National editor' }),
    text: [
      ['Before you start', 'Say whom this guide is for, and what they need.'],
      ['What to do', 'Give the steps, one thing at a time.'],
      ['If it goes wrong', 'Name what often goes wrong, and what helps.'],
      ['Your next step', 'Name one thing that a reader can do today.'],
    ],
  },
  {
    collection: 'networks',
    word: 'network',
    what: 'a regional network',
    namedFrom: 'title',
    alsoAsk: ['coordinator.email', 'partners'],
    fill: (at) => ({ ...published(at), confirmed: at.today, ...freeColour(at.tree) }),
    propose: () => ({ status: 'forming' }),
    text: [
      ['What we know', 'Say who meets, and since when.'],
      ['The area', 'Say which places it covers.'],
      ['How to help', 'Say what a reader can do, and whom to ask.'],
    ],
  },
  {
    collection: 'newsletters',
    word: 'newsletter',
    what: 'an issue of the newsletter',
    namedFrom: 'number',
    alsoAsk: [],
    fill: (at) => ({ ...published(at), number: nextNumber(at.tree) }),
    propose: () => ({}),
    text: [
      ['In this issue', 'Say hello, and why this issue is worth two minutes.'],
      ['One thing to do this week', 'Name one small thing that anybody could do.'],
    ],
  },
  {
    collection: 'resources',
    word: 'resource',
    what: 'something to print, fill in or use, for the toolkit',
    namedFrom: 'title',
    alsoAsk: [],
    fill: (at) => ({ ...published(at), version: '1.0' }),
    propose: () => ({ licence: 'CC BY 4.0' }),
    text: [
      ['How to use this', 'Say in two sentences when to use it, and how.'],
      ['What to fill in', 'Put the checklist, the form or the words here.'],
    ],
  },
  {
    collection: 'events',
    word: 'event',
    what: 'a session, a meeting or a celebration',
    namedFrom: 'title',
    alsoAsk: ['ends', 'place', 'online', 'network', 'booking'],
    fill: published,
    propose: () => ({ status: 'scheduled' }),
    text: [
      ['What will happen', 'Say what people will do, and what they take home.'],
      ['Who it is for', 'Say who may come, and what they need to bring.'],
    ],
  },
  {
    collection: 'evidence',
    word: 'evidence',
    what: 'a figure or finding, with its source, for the register',
    namedFrom: 'unit',
    alsoAsk: ['number', 'source.publisher', 'source.date', 'source.url'],
    fill: ({ tree }) => ({ order: nextTen(tree, 'evidence') }),
    propose: () => ({}),
    text: [],
  },
  {
    collection: 'glossary',
    word: 'glossary',
    what: 'a word or abbreviation, explained',
    namedFrom: 'term',
    alsoAsk: ['standsFor'],
    fill: () => ({}),
    propose: () => ({}),
    text: [],
  },
  {
    collection: 'partners',
    word: 'partner',
    what: 'a body that works with WLAs',
    namedFrom: 'name',
    alsoAsk: ['period', 'website'],
    fill: ({ tree }) => ({ order: nextTen(tree, 'partners') }),
    propose: () => ({ status: 'current' }),
    text: [],
  },
  {
    collection: 'topics',
    word: 'topic',
    what: 'a topic by which stories, guides and resources are browsed',
    namedFrom: 'name',
    alsoAsk: [],
    fill: () => ({}),
    propose: () => ({}),
    text: [],
  },
];

/** The kind that a word means: its own word, or the folder of its collection. */
export const kindOf = (word: string): Kind | undefined =>
  kinds.find((kind) => kind.word === word.toLowerCase() || kind.collection === word.toLowerCase());

/** The first place in a list that is counted by tens and that comes after all others. */
const nextTen = (tree: ContentTree, collection: CollectionName): number =>
  Math.floor(highest(tree, collection, 'order') / 10) * 10 + 10;

const nextNumber = (tree: ContentTree): number => highest(tree, 'newsletters', 'number') + 1;

function highest(tree: ContentTree, collection: CollectionName, field: string): number {
  const numbers = tree.entries(collection).map(({ value }) => value[field]);
  return Math.max(0, ...numbers.filter((number) => Number.isSafeInteger(number)).map(Number));
}

/** A colour that no network has, where one is left. */
function freeColour(tree: ContentTree): { colour?: string } {
  const used = new Set(tree.entries('networks').map(({ value }) => value['colour']));
  const colour = networkColours.find((each) => !used.has(each));
  return colour ? { colour } : {};
}

/** The same day a year later; the day before it, for 29 February. */
function yearAfter(day: string): string {
  const [year, rest] = [Number(day.slice(0, 4)) + 1, day.slice(4)];
  return `${year}${rest === '-02-29' ? '-02-28' : rest}`;
}
