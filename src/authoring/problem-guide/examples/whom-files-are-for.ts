import { byPerson, pdf, withoutTags } from '../attached-files.ts';
import type { Examples } from '../example.ts';
import type { Contents, Piece } from '../piece.ts';
import { fields, said } from '../piece.ts';

const RESOURCE = 'resources/event-checklist.md';
const FILES = `files:
  - src: ./plan.pdf
    title: Plan of the room
    description: The plan of the room on one page, with the tables and the doors.`;
const words = 'Ask whom you need, choose a room and a day, and tell everybody at work in good time. ';

/** A page that offers a PDF and has a text of its own, of some sentences. */
const offering = (sentence: string, contents: Contents, sentences = 4, { files } = fields(FILES, { in: RESOURCE })) => {
  return said(sentence, {
    [RESOURCE]: `${String(files[RESOURCE])}\n${words.repeat(sentences).trim()}\n`,
    'resources/plan.pdf': contents,
  });
};

/** The fields of a page that offers a PDF, with what they say of it. */
const describedAs = (description: string): Piece => {
  const piece = fields(FILES.replace(/(?<=description: ).*/, description), { in: RESOURCE });
  return { ...piece, files: offering('', pdf(), 4, piece).files };
};

/** Whom attached files are for. */
export const whomFilesAreFor = {
  'attachment-untagged': {
    title: 'A PDF has no tags',
    means:
      'Tags say which words are a heading, a list or a table. Without them, a screen reader may read the words in a wrong order, or none at all.',
    wrong: offering('You saved `plan.pdf` as a plain PDF.', pdf(withoutTags)),
    right: offering('You chose “Tagged PDF” as you saved `plan.pdf`.', pdf()),
  },
  'attachment-names': {
    title: 'A file may name the person who made it',
    means:
      'Programs write the name of whoever uses them into each file. Visitors can see it. A name of an organisation does no harm.',
    wrong: offering('`plan.pdf` names “Amina Example” as its author.', pdf(byPerson('Amina Example'))),
    right: offering('`plan.pdf` names nobody.', pdf()),
  },
  'attachment-text': {
    title: 'A page offers a document and says little of it',
    means:
      'Some people cannot open the document, on a small telephone or with a screen reader. What matters in it has to stand on the page.',
    wrong: offering('The page has one sentence, and a document with all the rest.', pdf(), 1),
    right: offering('The page has four sentences, which say what is in the document.', pdf()),
  },
  'attachment-words': {
    title: 'A file to download is not described',
    means: 'People who cannot open the file want to know what is in it. Its title, once more, tells them nothing.',
    wrong: describedAs('Plan of the room'),
    right: describedAs('The room on one page, with the tables and the doors.'),
  },
} satisfies Examples;
