import type { Examples } from '../example.ts';
import { file, names, said, textOf } from '../piece.ts';
import { encoded, linkTo, pipe } from '../pictures.ts';

const story = textOf('stories/bees/index.md');

/** A title and a summary that no other entry of the small site has. */
const another = (what: string) =>
  `title: A page about ${what}\nsummary: What colleagues found out about ${what}, and what they would like to learn after that.`;

const wax = story.replace(/id.*\ntitle.*\nsummary.*/, `id: wax\n${another('wax')}`);

const visit = `---
id: first-visit
title: Your first visit
summary: What to do on your first visit to another firm, and whom you could ask for help.
audience: [wla]
order: 20
topics: [informal-learning]
published: 2026-11-02
reviewed: 2026-11-02
owner: National editor
---

Take a friend along.`;

const issue = (number: number) => `---
id: issue-2
title: Wax and candles
summary: The second letter, with a story about wax and one thing that you could try this week.
number: ${number}
published: 2026-11-02
items:
  - network: london
    why: It needs somebody to start it again.
---

Welcome to the second letter.`;

/** Files and folders. */
export const filesAndFolders = {
  'folder-missing': {
    title: 'A folder is gone or empty',
    means:
      'Each kind of page has its own folder. This one is not there, or nothing is in it. Perhaps it was moved or renamed by accident.',
    wrong: said('There is no folder `content/partners`, and there was one yesterday.', {
      'partners/wea.yaml': undefined,
    }),
    right: names({ 'partners/wea.yaml': textOf('partners/wea.yaml') }),
  },
  'folder-unknown': {
    title: 'A folder has a name that the site does not know',
    means: 'The site looks only into the folders that it knows. What lies in another folder would never be seen.',
    wrong: names({ 'storys/honey.md': story.replace('id: bees', 'id: honey') }),
    right: names({ 'stories/bees/index.md': story }),
  },
  'file-missing': {
    title: 'A file is gone',
    means: 'The site cannot do without this file. Often a folder is there, and the text in it has another name.',
    wrong: names({ 'stories/bees/index.md': undefined, 'stories/bees/README.md': story }),
    right: names({ 'stories/bees/index.md': story }),
  },
  'file-name': {
    title: 'A file has a name that an address cannot have',
    means: 'The name of the file becomes part of the address. Capitals, spaces and accents do not travel well there.',
    wrong: names({ 'stories/Bees at Work.md': story }, { 'stories/bees/index.md': undefined }),
    right: names({ 'stories/bees-at-work.md': story }, { 'stories/bees/index.md': undefined }),
  },
  'file-type': {
    title: 'The site does not read files of this kind',
    means:
      'Texts are files that end in `.md`, and lists of fields end in `.yaml`. A file with another ending would be left out without a word.',
    wrong: names({ 'guides/first-visit.docx': 'PK' }),
    right: names({ 'guides/first-90-days.md': textOf('guides/first-90-days.md') }),
  },
  'file-link': {
    title: 'A link stands where a file should be',
    means: 'This is a shortcut to another file. It would break on other computers, so the site does not follow it.',
    wrong: said('`content/stories/wax.md` is a shortcut to a file on your desktop.', {
      'stories/wax.md': linkTo('bees/index.md'),
    }),
    right: said('Copy the file itself into the folder.', {
      'stories/wax.md': wax,
    }),
  },
  'file-encoding': {
    title: 'The letters of a file are saved in another way',
    means:
      'Each program turns letters into numbers in its own way. The site reads the way that is called UTF-8. In any other, é or £ would come out as signs that nobody can read.',
    wrong: said('The file is saved as “Unicode (UTF-16)”.', {
      'stories/bees/index.md': encoded(`\ufeff${story}`, 'utf16le'),
    }),
    right: said('Choose “Save as”, and there the encoding “UTF-8”.', { 'stories/bees/index.md': story }),
  },
  'file-unreadable': {
    title: 'A file cannot be opened',
    means: 'Something has the name of a file, and the computer will not open it. This is seldom your doing.',
    wrong: said('`content/guides/first-visit.md` is not a file that can be opened.', {
      'guides/first-visit.md': pipe,
    }),
    right: said('Save your text again under that name. If that does not help, ask for a hand.', {
      'guides/first-visit.md': visit,
    }),
  },
  'file-too-large': {
    title: 'A text is far too long',
    means: 'Nobody could read a text of this length. Most often, something else was pasted into it by accident.',
    wrong: said('A whole book stands in one file.', {
      'stories/bees/index.md': story + 'Bees hum in the hive.\n\n'.repeat(25_000),
    }),
    right: said('Make several entries of it, or keep the parts that readers need.', { 'stories/bees/index.md': story }),
  },
  'file-control-character': {
    title: 'There is an invisible sign in the text',
    means: 'Some programs put signs into a text that you cannot see. They come along when you copy and paste.',
    wrong: said('An invisible sign stands between two words.', {
      'stories/bees/index.md': story.replace('a hive.', 'a\u0007hive.'),
    }),
    right: said('Delete the two words and the space between them. Then type them again.', {
      'stories/bees/index.md': story,
    }),
  },
  'file-empty': {
    title: 'A file is empty',
    means: 'Nothing stands in the file. Perhaps it was made by accident, or was not saved.',
    wrong: said('Nothing stands in `content/glossary/hive.yaml`.', { 'glossary/hive.yaml': '\n' }),
    right: file('glossary/hive.yaml', 'term: Hive\ndefinition: A box in which bees live.'),
  },
  'name-twice': {
    title: 'Two files have one name',
    means: 'Both would have the same address, and only one of them could be shown.',
    wrong: names({ 'stories/bees.md': wax, 'stories/bees/index.md': story }),
    right: names({ 'stories/wax.md': wax, 'stories/bees/index.md': story }),
  },
  'id-twice': {
    title: 'Two entries have one id',
    means:
      'The `id` tells feed readers which entry is which. With one `id` for two, subscribers would miss the second. Most often, a file was copied and the `id` was not changed.',
    wrong: file('guides/first-visit.md', visit.replace('id: first-visit', 'id: first-90-days')),
    right: file('guides/first-visit.md', visit),
  },
  'former-name-in-use': {
    title: 'An old name belongs to somebody else',
    means:
      'Names in `formerly` lead readers from an old address to this page. Here another page has that address today, so readers are already right there.',
    wrong: file('guides/first-visit.md', visit.replace('order: 20', 'order: 20\nformerly: [first-90-days]')),
    right: file('guides/first-visit.md', visit),
  },
  'number-twice': {
    title: 'Two issues have one number',
    means: 'Each issue of the newsletter has a number of its own.',
    wrong: file('newsletters/issue-2.md', issue(1)),
    right: file('newsletters/issue-2.md', issue(2)),
  },
  'page-name': {
    title: 'A page or resource has a name that the site keeps for itself',
    means:
      'The site makes some addresses by itself, such as the page for what is not found, or the lists of resources.',
    wrong: names({ 'pages/404.md': textOf('pages/about.md').replace(/title.*\nsummary.*/, another('honey')) }),
    right: names({ 'pages/not-found.md': textOf('pages/about.md').replace(/title.*\nsummary.*/, another('honey')) }),
  },
} satisfies Examples;
