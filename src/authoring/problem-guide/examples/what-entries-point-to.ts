import type { Examples } from '../example.ts';
import { changed, fields, file, text } from '../piece.ts';

const moved = (...pairs: readonly (readonly [string, string])[]) =>
  file('redirects.yaml', pairs.map(([from, to]) => `- from: ${from}\n  to: ${to}\n  why: It moved.`).join('\n'));

const GUIDE = 'guides/first-90-days.md';
const ISSUE = 'newsletters/issue-1.md';
const ITEMS = 'items:\n  - guide: first-90-days\n    why: It helps you begin.';
/** A guide, of which an issue tells. */
const issueWith = { in: GUIDE, with: { [ISSUE]: fields(ITEMS, { in: ISSUE }).files[ISSUE] } };

/** What entries point to. */
export const whatEntriesPointTo = {
  'reference-unknown': {
    title: 'A field names something that is not there',
    means: 'The field takes the name of a file, without its ending. There is no file of this name.',
    wrong: fields('network: lodnon'),
    right: fields('network: london'),
  },
  'link-dead': {
    title: 'A link leads nowhere',
    means: 'No page of this site has that address. Perhaps it is misspelt, or the page was never made.',
    wrong: text('Read about [your first 90 days](/guides/first-ninety-days/).'),
    right: text('Read about [your first 90 days](/guides/first-90-days/).'),
  },
  'link-anchor-dead': {
    title: 'A link leads to a part of a page that is not there',
    means:
      'What stands after # is a heading of the page, in lower case and with hyphens. The page has no such heading.',
    wrong: text('Find out [what comes next](/guides/first-90-days/#your-next-steps).'),
    right: text('Find out [what comes next](/guides/first-90-days/#your-next-step).'),
  },
  'link-not-published': {
    title: 'A link leads to a page that is not out yet',
    means: 'The page is a draft, or its day is still to come. Readers would find nothing there today.',
    wrong: text('Read about [your first 90 days](/guides/first-90-days/).', {
      with: { 'guides/first-90-days.md': changed('guides/first-90-days.md', ['order:', 'draft: true\norder:']) },
    }),
    right: text('Read about your first 90 days in our guides.'),
  },
  'link-taken-down': {
    title: 'A link leads to a story that has been taken down',
    means: 'Consent for the story has ended. At its address is a notice, and no story.',
    wrong: text('Read about [bees in the canteen](/stories/bees/).', {
      in: 'guides/first-90-days.md',
      with: {
        'stories/bees/index.md': changed('stories/bees/index.md', [
          '  reviewBy:',
          '  withdrawn: 2026-11-20\n  reviewBy:',
        ]),
      },
    }),
    right: text('Read [more stories](/stories/) of people at work.', { in: 'guides/first-90-days.md' }),
  },
  'newsletter-item-not-published': {
    title: 'A newsletter holds something that is not out yet',
    means:
      'It is a draft, or its day comes after that of the issue. In this example the guide comes after the issue that names it. The issue goes out without it.',
    wrong: fields('published: 2026-12-15', issueWith),
    right: fields('published: 2026-11-02', issueWith),
  },
  'link-relative': {
    title: 'A link does not start at the front page',
    means: 'Without a slash in front, the address would mean something else on each page.',
    wrong: text('Look at [our guide](guides/first-90-days/).'),
    right: text('Look at [our guide](/guides/first-90-days/).'),
  },
  'link-own-address': {
    title: 'A link gives the name of this site',
    means: 'Links within the site leave its name out. Then they can be checked, and they work in a preview as well.',
    wrong: text('Look at [our guides](https://www.workplacelearningadvocates.org.uk/guides/).'),
    right: text('Look at [our guides](/guides/).'),
  },
  'link-protocol': {
    title: 'A link could do harm',
    means: 'Some addresses run a program in place of opening a page. The site lets none of them through.',
    wrong: text('Please [print this page](javascript:print).'),
    right: text('You can print this page from the menu of your browser.'),
  },
  'link-empty': {
    title: 'A link has no words or no address',
    means: 'The words go into square brackets, and the address goes into round ones right after them.',
    wrong: text('Look at [our guides]().'),
    right: text('Look at [our guides](/guides/).'),
  },
  'link-no-slash': {
    title: 'An address lacks its last slash',
    means: 'Every page of this site has a slash at the end of its address.',
    wrong: text('Look at [our guides](/guides).'),
    right: text('Look at [our guides](/guides/).'),
  },
  'redirect-shadows': {
    title: 'An address is sent on, though a page stands there',
    means: 'Nobody would ever see that page.',
    wrong: moved(['/stories/bees', '/guides/']),
    right: moved(['/stories/honey', '/stories/bees/']),
  },
  'redirect-twice': {
    title: 'An old address is sent on to two places',
    means: 'A reader can go to only one of them.',
    wrong: moved(['/news', '/newsletters/'], ['/news', '/stories/']),
    right: moved(['/news', '/newsletters/']),
  },
  'redirect-loop': {
    title: 'An old address is sent on to another old address',
    means: 'Readers would be sent round in a circle, or by a way that is longer than it needs to be.',
    wrong: moved(['/news', '/old-news/'], ['/old-news', '/newsletters/']),
    right: moved(['/news', '/newsletters/'], ['/old-news', '/newsletters/']),
  },
} satisfies Examples;
