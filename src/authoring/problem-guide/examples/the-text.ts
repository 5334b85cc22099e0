import type { Examples } from '../example.ts';
import { said, text, textOf } from '../piece.ts';

const STORY = 'stories/bees/index.md';
const story = textOf(STORY);
const mdx = (lines: string) => ({
  ...text(lines),
  in: 'stories/bees/index.mdx',
  files: { [STORY]: undefined, 'stories/bees/index.mdx': `${story}\n${lines}\n` },
});
/** The page that lists the glossary, with a heading. */
const glossaryPage = (heading: string) => text(`## ${heading}`, { in: 'pages/glossary.md' });

/** The text. */
export const theText = {
  'text-html': {
    title: 'The text has HTML in it',
    means: 'HTML is the code that pages are made of. Most often it comes along when you paste from another site.',
    wrong: text('Somebody said <b>yes</b>.'),
    right: text('Somebody said **yes**.'),
  },
  'text-code': {
    title: 'The text has program code in it',
    means:
      'This can happen only in a file that ends in `.mdx`. What is in {curly brackets} there is code, and is not allowed.',
    wrong: mdx('We were {40} people.'),
    right: mdx('We were many people.'),
  },
  'text-syntax': {
    title: 'The text cannot be read from some place on',
    means: 'This can happen only in a file that ends in `.mdx`. A component was opened there and is not closed.',
    wrong: mdx('<Callout kind="tip">\n\nStart small.'),
    right: mdx('<Callout kind="tip">\n\nStart small.\n\n</Callout>'),
  },
  'text-render': {
    title: 'No page can be made of the text',
    means:
      'Something in the text is too much for the program. This is rare. It may be pasted text with hundreds of signs.',
    wrong: said('A quotation stands in a quotation in a quotation, and so on, forty deep.', {
      [STORY]: `${story}\n${'>'.repeat(45)} Somebody said that somebody said …\n`,
    }),
    right: text('> Somebody said that bees are good company.'),
  },
  'text-empty': {
    title: 'There is no text',
    means: 'The fields are there, and nothing stands under them. Readers would find an empty page.',
    wrong: { ...text(''), shown: { said: 'The file ends with the second line of hyphens.' } },
    right: text('Somebody brought a hive.'),
  },
  'advice-left': {
    title: 'Advice is left in the text',
    means: '`npm run new` and the form put advice into a new text, to be written over. It is not meant for readers.',
    wrong: text('## What happened\n\n*Write here: say what was done, step by step, and who did it.*'),
    right: text('## What happened\n\nSomebody brought a hive to the canteen.'),
  },
  'heading-level-one': {
    title: 'A heading is too large',
    means: 'The title of the page is its largest heading. The headings of the text come under it, and begin with ##.',
    wrong: text('# What happened'),
    right: text('## What happened'),
  },
  'heading-skipped': {
    title: 'A heading leaves out a level',
    means:
      'People who listen to a page jump from heading to heading. A gap makes them think that they have missed one.',
    wrong: text('## What happened\n\n#### The first day'),
    right: text('## What happened\n\n### The first day'),
  },
  'heading-empty': {
    title: 'A heading has no words',
    means: 'The signs for a heading are there, and no words come after them.',
    wrong: text('##\n\nSomebody brought a hive.'),
    right: text('## What happened\n\nSomebody brought a hive.'),
  },
  'heading-is-entry': {
    title: 'A heading has the name of an entry',
    means: 'This page shows entries, each at a place of its own. A link to that place could mean either of the two.',
    wrong: glossaryPage('ESB'),
    right: glossaryPage('Words for boards'),
  },
  'text-leftover': {
    title: 'A link or a note has not worked',
    means: 'There is a space between the two brackets, or a note without its text. Readers would see the signs.',
    wrong: text('Look at [our guides] (/guides/).'),
    right: text('Look at [our guides](/guides/).'),
  },
  'component-unknown': {
    title: 'There is no such component',
    means: 'The name after the colons is misspelt. `content/README.md` lists all components.',
    wrong: text(':::calout{kind="tip"}\nStart small.\n:::'),
    right: text(':::callout{kind="tip"}\nStart small.\n:::'),
  },
  'component-form': {
    title: 'A component is written in the wrong way',
    means: 'Some components have two colons and stand alone. Others have three, and hold text until they are closed.',
    wrong: text('::callout{kind="tip"}'),
    right: text(':::callout{kind="tip"}\nStart small.\n:::'),
  },
  'component-attribute': {
    title: 'Something in the brackets of a component is wrong',
    means: 'A name or a value there is misspelt or missing, or stands without its quotes.',
    wrong: text(':::callout{kind="tipp"}\nStart small.\n:::'),
    right: text(':::callout{kind="tip"}\nStart small.\n:::'),
  },
  'component-target': {
    title: 'A component names something that is not there',
    means: 'A figure or a resource is named by its file, without the ending. There is no file of this name.',
    wrong: text('::figure{id="wla-traned"}'),
    right: text('::figure{id="wla-trained"}'),
  },
  'component-unclosed': {
    title: 'A component is not closed',
    means: 'Without three colons at the end, the rest of the page would stand inside it.',
    wrong: text(':::callout{kind="tip"}\nStart small.'),
    right: text(':::callout{kind="tip"}\nStart small.\n:::'),
  },
  'steps-list': {
    title: 'Steps are not a numbered list',
    means: 'The component for steps holds one numbered list. Other text goes above or below it.',
    wrong: text(':::steps\nAsk first.\n:::'),
    right: text(':::steps\n1. Ask first.\n2. Then book a room.\n:::'),
  },
} satisfies Examples;
