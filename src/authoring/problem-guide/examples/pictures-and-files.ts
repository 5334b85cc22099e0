import { docx, docxWithTemplateElsewhere, pdf, withFile, withPassword } from '../attached-files.ts';
import type { Examples } from '../example.ts';
import type { Contents, Files } from '../piece.ts';
import { fields, said, text, textOf } from '../piece.ts';
import { halfPicture, picture } from '../pictures.ts';

const STORY = 'stories/bees/index.md';
const story = textOf(STORY);
const desk = { 'stories/bees/desk.jpg': picture() };
const RESOURCE = 'resources/event-checklist.md';
/** More words than a page needs that offers a document. */
const words = `\n${'Ask whom you need, choose a room and a day, and tell everybody at work in good time. '.repeat(4)}\n`;
const offered = (src: string) =>
  `files:\n  - src: ./${src}\n    title: The checklist on one page\n    description: The checklist on one page, to print in black and white.`;
const naming = (src: string): Files => {
  const { files } = fields(offered(src), { in: RESOURCE });
  return { [RESOURCE]: `${String(files[RESOURCE])}${words}` };
};
/** Fields of a resource that offers a file, and what that file is. */
const offering = (src: string, named: string, contents: Contents) => ({
  ...fields(offered(src), { in: RESOURCE }),
  files: { ...naming(src), [`resources/${named}`]: contents },
});
/** A sentence about a file that a resource offers. */
const about = (sentence: string, src: string, contents: Contents) =>
  said(sentence, { ...naming(src), [`resources/${src}`]: contents });

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
    wrong: text('![The plan of the room](./plan.pdf)', { with: { 'stories/bees/plan.pdf': pdf() } }),
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
    wrong: offering('checklst.pdf', 'checklist.pdf', pdf()),
    brings: ['file-unused'],
    right: offering('checklist.pdf', 'checklist.pdf', pdf()),
  },
  'attachment-type': {
    title: 'A file to download is of a kind that may not be safe',
    means:
      'Some kinds of file can hide a program. The site offers only kinds that are safe to open. It looks at what is in the file, not at its name.',
    wrong: offering('checklist.zip', 'checklist.zip', 'PK'),
    right: offering('checklist.pdf', 'checklist.pdf', pdf()),
  },
  'attachment-broken': {
    title: 'A file to download is damaged',
    means: 'The file was cut short, or a part of it is wrong. Visitors could not open it.',
    wrong: about('The end of `checklist.pdf` is missing.', 'checklist.pdf', async () =>
      (await pdf()()).subarray(0, 600),
    ),
    right: about('You exported `checklist.pdf` again, and it opens.', 'checklist.pdf', pdf()),
  },
  'attachment-locked': {
    title: 'A file to download is locked',
    means:
      'It asks for a password, or forbids people to copy its words. A screen reader and a translator need these words.',
    wrong: about('`checklist.pdf` asks for a password.', 'checklist.pdf', pdf(withPassword)),
    right: about('You saved `checklist.pdf` without a password.', 'checklist.pdf', pdf()),
  },
  'attachment-program': {
    title: 'A file to download can run a program',
    means:
      'Macros, scripts and plug-ins run on the computer of whoever opens the file. Many workplaces block such files, and with good reason.',
    wrong: about('`checklist.docx` has macros.', 'checklist.docx', docx({ 'word/vbaProject.bin': 'Sub' })),
    right: about('You saved `checklist.docx` as a plain document, without macros.', 'checklist.docx', docx()),
  },
  'attachment-inside': {
    title: 'A file to download has another file in it',
    means:
      'Nobody sees the other file on the page, and few know that it is there. It may hold a list of names, or something that does harm.',
    wrong: about('`checklist.pdf` has a spreadsheet in it.', 'checklist.pdf', pdf(withFile)),
    right: about('You exported `checklist.pdf` again, without the spreadsheet.', 'checklist.pdf', pdf()),
  },
  'attachment-elsewhere': {
    title: 'A file to download fetches something',
    means:
      'When somebody opens the document, it asks another computer for a part of itself. That computer learns who reads it, and can send what it likes.',
    wrong: about('`letter.docx` takes its template from another site.', 'letter.docx', docxWithTemplateElsewhere),
    right: about('`letter.docx` has all that it needs.', 'letter.docx', docx()),
  },
  'attachment-formula': {
    title: 'A table has a cell that would be worked out',
    means:
      'A spreadsheet program takes a cell that begins with `=`, `@`, `+` or `-` for a formula. A formula can send what is in the table to a stranger.',
    wrong: about('A line of `costs.csv` says `Tea,=2+3`.', 'costs.csv', 'what,pounds\nTea,=2+3\n'),
    right: about('The line of `costs.csv` says `Tea,5`.', 'costs.csv', 'what,pounds\nTea,5\n'),
  },
  'attachment-heavy': {
    title: 'A file to download is too large',
    means: 'Many people pay for what they fetch by the amount, and some wait for minutes.',
    wrong: about('`notes.txt` has 11 megabytes.', 'notes.txt', () => new Uint8Array(11_000_000).fill(32)),
    right: about('`notes.txt` has 20 kilobytes.', 'notes.txt', 'Bees.\n'),
  },
} satisfies Examples;
