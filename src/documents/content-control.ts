/** The places of a template where somebody is to write: content controls (ECMA-376, part 1, 17.5.2). */
import { BuilderElement, FileChild, Paragraph, TextRun, type XmlComponent } from 'docx';

/** The style of the words that a content control shows until somebody writes in it. */
export const PROMPT_STYLE = 'PlaceholderText';

/** A place to write in. */
export interface Place {
  /** What the place is for. Word shows it over the place, and screen readers say it. */
  title: string;
  /** What to write there. A click selects it, and typing replaces it. */
  prompt: string;
}

/** A place for some words within a paragraph. (docx writes any element there; its types know fewer.) */
export const placeForWords = ({ title, prompt }: Place): TextRun =>
  element('w:sdt', [
    element('w:sdtPr', [
      element('w:alias', [], title),
      element('w:showingPlcHdr'),
      new BuilderElement({ name: 'w:text', attributes: { lines: { key: 'w:multiLine', value: 1 } } }),
    ]),
    element('w:sdtContent', [promptRun(prompt)]),
  ]) as TextRun;

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

const promptRun = (prompt: string) => new TextRun({ text: `[${prompt}]`, style: PROMPT_STYLE });

const element = (name: string, children: XmlComponent[] = [], value?: string): XmlComponent =>
  new BuilderElement({ name, children, ...(value && { attributes: { value: { key: 'w:val', value } } }) });
