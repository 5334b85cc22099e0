/** The places of a document where somebody is to write or to tick: content controls (ECMA-376, part 1, 17.5.2). */
import { BuilderElement, FileChild, type IRunPropertiesOptions, Paragraph, TextRun, type XmlComponent } from 'docx';
import { BOX_FONT } from './font-table.ts';

/** The style of the words that a content control shows until somebody writes in it. */
export const PROMPT_STYLE = 'PlaceholderText';

const TICKED = { code: '2611', sign: '☑' };
const EMPTY = { code: '2610', sign: '☐' };

/** Word takes no longer title. */
const LONGEST_TITLE = 64;

/** A place to write in. */
export interface Place {
  /** What the place is for. Word shows it over the place, and screen readers say it. */
  title: string;
  /** What to write there. A click selects it, and typing replaces it. */
  prompt: string;
}

/** A place for some words within a paragraph, with its prompt in [square brackets]. */
export const placeForWords = ({ title, prompt }: Place, look: IRunPropertiesOptions = {}): TextRun =>
  placeForText(title, promptRun(prompt, look));

/**
 * A place for an answer in an empty cell. It prompts with blanks, as the form fields of Word always have: they can be
 * clicked, print as nothing, and add no word to the text.
 */
export const placeForAnswer = (title: string): TextRun =>
  placeForText(title, new TextRun({ text: '\u00A0'.repeat(8), style: PROMPT_STYLE }));

/** A line to write on, by hand too. (Underlined blanks would do for Word, but LibreOffice does not underline a prompt.) */
export const lineToWriteOn = (title: string): TextRun =>
  placeForText(title, new TextRun({ text: '_'.repeat(28), style: PROMPT_STYLE }));

/** A box to tick (Word 2010: [MS-DOCX], 2.5.1). */
export const boxToTick = (title: string, ticked: boolean): TextRun =>
  inline(
    title,
    [
      element('w14:checkbox', [
        mark('checked', { val: ticked ? '1' : '0' }),
        mark('checkedState', { val: TICKED.code, font: BOX_FONT }),
        mark('uncheckedState', { val: EMPTY.code, font: BOX_FONT }),
      ]),
    ],
    new TextRun({ text: (ticked ? TICKED : EMPTY).sign, style: 'Box' }),
  );

/** A place for whole paragraphs, which begins with one. */
export class PlaceForParagraphs extends FileChild {
  constructor({ title, prompt }: Place) {
    super('w:sdt');
    this.root.push(
      element('w:sdtPr', [element('w:alias', [], title), element('w:showingPlcHdr'), element('w:richText')]),
      element('w:sdtContent', [new Paragraph({ children: [promptRun(prompt)] })]),
    );
  }
}

const placeForText = (title: string, content: TextRun) =>
  inline(
    title,
    [
      element('w:showingPlcHdr'),
      new BuilderElement({ name: 'w:text', attributes: { lines: { key: 'w:multiLine', value: 1 } } }),
    ],
    content,
  );

/** A control within a paragraph. (docx writes any element there; its types know fewer.) */
const inline = (title: string, properties: XmlComponent[], content: TextRun): TextRun =>
  element('w:sdt', [
    element('w:sdtPr', [...(title ? [element('w:alias', [], shortTitle(title))] : []), ...properties]),
    element('w:sdtContent', [content]),
  ]) as TextRun;

const promptRun = (prompt: string, look: IRunPropertiesOptions = {}) =>
  new TextRun({ ...look, text: `[${prompt}]`, style: PROMPT_STYLE });

/** A title as long as Word takes it, cut between characters. */
const shortTitle = (title: string) => {
  const line = title.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_TITLE) return line;
  return `${line
    .slice(0, LONGEST_TITLE - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
    .trimEnd()}…`;
};

const element = (name: string, children: XmlComponent[] = [], value?: string): XmlComponent =>
  new BuilderElement({ name, children, ...(value && { attributes: { value: { key: 'w:val', value } } }) });

const mark = (name: string, attributes: Record<string, string>): XmlComponent =>
  new BuilderElement({
    name: `w14:${name}`,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key, { key: `w14:${key}`, value }]),
    ),
  });
