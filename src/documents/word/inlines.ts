import {
  BuilderElement,
  ExternalHyperlink,
  ImageRun,
  InternalHyperlink,
  type IRunPropertiesOptions,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { lineToWriteOn, placeForWords } from '../content-control.ts';
import type { Inline, Picture } from '../document.ts';
import { plainText } from '../plain-text.ts';
import { pixels } from '../word-units.ts';
import { splitAtBrackets } from './brackets.ts';
import { stretches } from '../direction.ts';
import { linkAddress } from '../link-address.ts';
import type { Writing } from './writing.ts';

/** The first byte of a PNG file. */
const PNG = 0x89;

/**
 * The words of a line, as Word takes them. A space follows a place to write in that ends the line.
 *
 * @param width how wide the text is, in millimetres
 */
export function wordsOf(content: readonly Inline[], writing: Writing, width: number): ParagraphChild[] {
  const words = content.flatMap((inline, index): ParagraphChild[] => {
    switch (inline.type) {
      case 'text':
        return text(inline, writing);
      case 'link':
        return link(inline, writing, width);
      case 'note':
        return [
          new InternalHyperlink({
            anchor: noteAnchor(inline.number),
            children: [new TextRun({ text: inline.number, style: 'NoteMark' })],
          }),
        ];
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'answer':
        return [lineToWriteOn(lastWords(plainText(content.slice(0, index))))];
      case 'picture':
        return pictureRun(inline.picture, writing, Math.min(width, 24));
    }
  });
  // People want to write on after a place at the end of a line; and LibreOffice moves the last of a section to the next.
  return words.at(-1) instanceof BuilderElement ? [...words, new TextRun(' ')] : words;
}

/** The name of the bookmark of a note, by its number. Word takes letters, digits and underscores, 40 at most. */
export const noteAnchor = (number: string): string => `note_${number.replace(/\W/g, '_')}`.slice(0, 40);

/** A mark in the text that links may lead to. */
export const bookmark = (name: string, id: number): ParagraphChild[] =>
  [
    new BuilderElement({
      name: 'w:bookmarkStart',
      attributes: { id: { key: 'w:id', value: id }, name: { key: 'w:name', value: name } },
    }),
    new BuilderElement({ name: 'w:bookmarkEnd', attributes: { id: { key: 'w:id', value: id } } }),
  ] as unknown as ParagraphChild[];

/** A picture in a line, no wider than it may be, and no higher than a page. */
export function pictureRun({ path, alt, width, height }: Picture, writing: Writing, most: number): ParagraphChild[] {
  const file = writing.pictures.get(path);
  if (!file) return [];
  // 150 dots an inch on paper.
  const natural = (width / 150) * 25.4;
  const wide = Math.min(most, natural, (190 * width) / height);
  return [
    new ImageRun({
      type: file[0] === PNG ? 'png' : 'jpg',
      data: file,
      transformation: { width: pixels(wide), height: pixels((wide * height) / width) },
      altText: { name: `Picture ${path.split('/').at(-1) ?? ''}`, description: alt, id: String(writing.drawing()) },
      ...(alt === '' && { decorative: true }),
    }),
  ];
}

type Text = Extract<Inline, { type: 'text' }>;

/** Words in [square brackets] are to be replaced, in what people copy: each is a place to write in. */
function text(inline: Text, { brackets }: Writing): ParagraphChild[] {
  const look = lookOf(inline);
  if (inline.code || !brackets) return inDirections(inline.text, look);
  return splitAtBrackets(inline.text).flatMap(({ text: words, place }) =>
    place ? [placeForWords({ title: words, prompt: words }, look)] : inDirections(words, look),
  );
}

const lookOf = ({ strong, emphasis, struck, code }: Text): IRunPropertiesOptions => ({
  ...(strong && { bold: true }),
  ...(emphasis && { italics: true }),
  ...(struck && { strike: true }),
  ...(code && { style: 'CodeText' }),
});

const inDirections = (words: string, look: IRunPropertiesOptions): TextRun[] =>
  stretches(words).map(({ text, rightToLeft }) => new TextRun({ ...look, text, ...(rightToLeft && { rightToLeft }) }));

/** A link, where its address is one; else its words alone. */
function link({ address, content }: Extract<Inline, { type: 'link' }>, writing: Writing, width: number) {
  const children = content.flatMap((inline) =>
    inline.type === 'text'
      ? inDirections(inline.text, { ...lookOf(inline), style: 'Hyperlink' })
      : wordsOf([inline], writing, width),
  );
  const link = linkAddress(address);
  return link ? [new ExternalHyperlink({ link, children })] : children;
}

/** What stands before a line to write on, for its title. */
const lastWords = (before: string) =>
  before
    .split(/(?<=[.!?])\s/)
    .at(-1)
    ?.replace(/[:\s]+$/, '') || 'Your answer';
