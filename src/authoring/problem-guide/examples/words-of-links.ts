import type { Examples } from '../example.ts';
import { text } from '../piece.ts';

/** The words of links. */
export const wordsOfLinks = {
  'link-vague': {
    title: 'A link does not say where it goes',
    means: 'Some people hear a list of all links on a page. Ten times “here” does not tell them anything.',
    wrong: text('For your first weeks, click [here](/guides/first-90-days/).'),
    right: text('Our guide to [your first 90 days](/guides/first-90-days/) helps you to begin.'),
  },
  'link-bare': {
    title: 'A link is a bare address',
    means: 'An address is hard to read, and a screen reader spells it out letter by letter.',
    wrong: text('See https://nationalcareers.service.gov.uk/ for advice.'),
    right: text('See the [National Careers Service](https://nationalcareers.service.gov.uk/) for advice.'),
  },
  'link-plain-http': {
    title: 'A link is not secure',
    means: 'What travels by http can be read or changed on its way. Nearly every site has https today.',
    wrong: text('The [WEA](http://www.wea.org.uk/) teaches adults.'),
    right: text('The [WEA](https://www.wea.org.uk/) teaches adults.'),
  },
  'link-same-words': {
    title: 'Two links have the same words and lead to two pages',
    means: 'A reader would think that they are the same page.',
    wrong: text('Read [our letter](/newsletters/issue-1/).\n\nOr read [our letter](/newsletters/).'),
    right: text('Read [our first letter](/newsletters/issue-1/).\n\nOr read [all letters](/newsletters/).'),
  },
} satisfies Examples;
