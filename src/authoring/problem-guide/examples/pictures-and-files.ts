import type { Examples } from '../example.ts';
import { fields, said, text, textOf } from '../piece.ts';
import { halfPicture, picture } from '../pictures.ts';

const STORY = 'stories/bees/index.md';
const story = textOf(STORY);
const desk = { 'stories/bees/desk.jpg': picture() };
const pdf = '%PDF-1.7 a plan';
const offered = (src: string) =>
  `files:\n  - src: ./${src}\n    description: The checklist on one page, to print in black and white.`;

/** Pictures and attached files. */
export const picturesAndFiles = {
  'picture-missing': {
    title: 'A picture is not there',
    means: 'The text names a picture, and no file of that name lies beside it. Capitals and endings count.',
    wrong: text('![Two people at a desk](./dsek.jpg)', { with: desk }),
    brings: ['file-unused'],
    right: text('![Two people at a desk](./desk.jpg)', { with: desk }),
  },
  'picture-elsewhere': {
    title: 'A picture lies somewhere else',
    means: 'A picture from another site may change or go away, and it tells that site who reads our page.',
    wrong: text('![Two people at a desk](https://www.example.org/desk.jpg)'),
    right: text('![Two people at a desk](./desk.jpg)', { with: desk }),
  },
  'picture-broken': {
    title: 'A picture is not whole',
    means: 'The file is damaged, or it was still on its way when it was saved.',
    wrong: said('The lower half of `desk.png` is missing.', {
      'stories/bees/desk.png': halfPicture,
      [STORY]: `${story}\n![Two people at a desk](./desk.png)\n`,
    }),
    right: said('Fetch the picture again, and save it in place of the damaged one.', {
      ...desk,
      [STORY]: `${story}\n![Two people at a desk](./desk.jpg)\n`,
    }),
  },
  'picture-type': {
    title: 'A file is not a picture that browsers can show',
    means: 'Pictures are JPEG, PNG, WebP or AVIF. A PDF or a drawing has to be saved as one of these.',
    wrong: text('![The plan of the room](./plan.pdf)', { with: { 'stories/bees/plan.pdf': pdf } }),
    right: text('![The plan of the room](./plan.jpg)', { with: { 'stories/bees/plan.jpg': picture() } }),
  },
  'picture-alt-missing': {
    title: 'A picture has no description',
    means: 'People who cannot see the picture hear these words in its place. Every picture needs them.',
    wrong: text('![](./desk.jpg)', { with: desk }),
    right: text('![Two people at a desk](./desk.jpg)', { with: desk }),
  },
  'attachment-missing': {
    title: 'A file to download is not there',
    means: 'The entry offers a file, and no file of that name lies beside it.',
    wrong: fields(offered('checklst.pdf'), {
      in: 'resources/event-checklist.md',
      with: { 'resources/checklist.pdf': pdf },
    }),
    brings: ['file-unused'],
    right: fields(offered('checklist.pdf'), {
      in: 'resources/event-checklist.md',
      with: { 'resources/checklist.pdf': pdf },
    }),
  },
  'attachment-type': {
    title: 'A file to download is of a kind that may not be safe',
    means: 'Some kinds of file can hide a program. The site offers only kinds that are safe to open.',
    wrong: fields(offered('checklist.zip'), {
      in: 'resources/event-checklist.md',
      with: { 'resources/checklist.zip': 'PK' },
    }),
    right: fields(offered('checklist.pdf'), {
      in: 'resources/event-checklist.md',
      with: { 'resources/checklist.pdf': pdf },
    }),
  },
} satisfies Examples;
