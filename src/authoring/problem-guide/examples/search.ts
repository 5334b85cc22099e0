import type { Examples } from '../example.ts';
import { changed, file, type Files } from '../piece.ts';

/** What editors tell the search. */
const settings = (code: string, others?: Files) => file('search.yaml', code, others);
/** The queries with which they test it. */
const tests = (code: string, others?: Files) => file('search-tests.yaml', code, others);
const bets = (...pairs: readonly (readonly [page: string, phrases: string])[]) =>
  `bestBets:\n${pairs.map(([page, phrases]) => `  - page: ${page}\n    for: [${phrases}]`).join('\n')}`;

/** What helps the search, and tests it. */
export const searchExamples = {
  'search-page-unknown': {
    title: 'The search is to lead to a page that is not there',
    means:
      'No page of this site has that address, or the page has no such place. The phrases help nobody, and a test cannot succeed.',
    wrong: settings(bets(['/guides/first-ninety-days/', 'where to start'])),
    right: settings(bets(['/guides/first-90-days/', 'where to start'])),
  },
  'search-page-list': {
    title: 'The search is to lead to a list of other pages',
    means: 'The search finds each page of such a list for itself, and the list never.',
    wrong: settings(bets(['/resources/kind/poster/', 'things to hang up'])),
    right: settings(bets(['/resources/', 'things to hang up'])),
  },
  'search-page-moved': {
    title: 'The search is to lead to an old address',
    means: 'Somebody has renamed the page. Old links still work, but the search knows its new address alone.',
    wrong: settings(bets(['/guides/my-first-90-days/', 'where to start']), {
      'guides/first-90-days.md': changed('guides/first-90-days.md', ['order:', 'formerly: [my-first-90-days]\norder:']),
    }),
    right: settings(bets(['/guides/first-90-days/', 'where to start'])),
  },
  'search-page-away': {
    title: 'The search is to lead to a page that is not on the site today',
    means: 'The page is a draft, its day is still to come, or it has been taken down. The search does not know it.',
    wrong: settings(bets(['/guides/first-90-days/', 'where to start']), {
      'guides/first-90-days.md': changed('guides/first-90-days.md', ['order:', 'draft: true\norder:']),
    }),
    right: settings(bets(['/guides/', 'where to start'])),
  },
  'search-page-twice': {
    title: 'A page stands in the best bets twice',
    means: 'Whoever looks for its phrases would find only half of them.',
    wrong: settings(bets(['/guides/', 'handbook'], ['/guides/', 'manual'])),
    right: settings(bets(['/guides/', 'handbook, manual'])),
  },
  'search-phrase-twice': {
    title: 'A phrase is promised to two pages',
    means: 'Only one page can come first. Choose the one that helps most people who type this.',
    wrong: settings(bets(['/guides/', 'handbook'], ['/resources/', 'handbook'])),
    right: settings(bets(['/guides/', 'handbook'], ['/resources/', 'toolkit'])),
  },
  'search-word-twice': {
    title: 'A word stands in two groups of synonyms',
    means: 'The search would not know which of the two meanings you have in mind.',
    wrong: settings('synonyms:\n  - [poster, leaflet]\n  - [guide, leaflet]'),
    right: settings('synonyms:\n  - [poster, leaflet]\n  - [guide, handbook]'),
  },
  'search-words-plain': {
    title: 'Words for the search have capital letters or odd spaces',
    means: 'The search makes no difference between capital and small letters, so the file has small ones alone.',
    wrong: settings('synonyms:\n  - [manager, Boss]'),
    right: settings('synonyms:\n  - [manager, boss]'),
  },
  'search-query-twice': {
    title: 'A query is tested twice',
    means: 'It would count twice in the report, and the two may ask for different pages.',
    wrong: tests(
      '- { query: first steps, kind: task, first: [/guides/first-90-days/] }\n- { query: First steps, kind: task, first: [/guides/] }',
    ),
    right: tests('- { query: first steps, kind: task, first: [/guides/first-90-days/], top3: [/guides/] }'),
  },
  'search-query-open': {
    title: 'A query does not say what it must find',
    means: 'Without a page to expect, nobody can tell whether the answer was good.',
    wrong: tests('- { query: first steps, kind: task }'),
    right: tests('- { query: first steps, kind: task, first: [/guides/first-90-days/] }'),
  },
  'search-nonsense-page': {
    title: 'Nonsense names a page',
    means: 'The kind "nonsense" is for words that have nothing to do with this site. They must find nothing.',
    wrong: tests('- { query: pizza delivery, kind: nonsense, first: [/guides/] }'),
    right: tests('- { query: pizza delivery, kind: nonsense }'),
  },
} satisfies Examples;
