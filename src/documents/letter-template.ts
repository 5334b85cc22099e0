import { BorderStyle, Footer, LineRuleType, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { placeForWords, PlaceForParagraphs, type Place } from './content-control.ts';
import { speechPanel } from './speech-panel.ts';
import { symbolPicture } from './symbol-picture.ts';
import type { TemplateBrand } from './template-brand.ts';
import { headline, templateDocument } from './template-document.ts';
import { halfPoints, hex, twips } from './word-units.ts';

/**
 * The template of a letter for a network: the mark and the name at the head, and places to write in, each with a prompt
 * that says what.
 *
 * @returns the bytes of a .docx file (ECMA-376) of one A4 page
 */
export function letterTemplate(brand: TemplateBrand): Uint8Array {
  const { name, shortName, network, ink } = brand;
  return templateDocument(brand, {
    title: `Letter from ${network || name}`,
    description: 'A letter to fill in: click a part in [square brackets] and type.',
    margin: { top: 14, bottom: 26, sides: 25 },
    styles: {
      Normal: { run: { size: halfPoints(12) }, paragraph: { spacing: { line: 300, after: twips(3.5) } } },
      Title: {
        run: headline(24),
        paragraph: {
          indent: { left: twips(21) },
          spacing: { line: twips(12), lineRule: LineRuleType.EXACT, after: twips(24) },
        },
      },
      'heading 1': {
        next: 'Normal',
        run: headline(15),
        paragraph: { spacing: { before: twips(3), after: twips(2) }, keepNext: true, outlineLevel: 0 },
      },
      Sender: { paragraph: { spacing: { after: 0 } } },
      'Inside Address': { paragraph: { spacing: { after: 0 } } },
      Date: { next: 'InsideAddress', paragraph: { spacing: { before: twips(7), after: twips(7) } } },
      Salutation: { next: 'Normal', paragraph: { spacing: { before: twips(10) } } },
      Closing: { next: 'Signature', paragraph: { spacing: { before: twips(6), after: twips(18) }, keepNext: true } },
      Signature: { paragraph: { spacing: { after: 0 }, keepLines: true } },
      footer: {
        run: { size: halfPoints(10) },
        paragraph: {
          spacing: { after: 0 },
          border: { top: { style: BorderStyle.SINGLE, size: 12, color: hex(ink), space: 8 } },
        },
      },
    },
    children: [
      new Paragraph({
        style: 'Title',
        children: [
          speechPanel(brand, { height: 36, left: 25, tail: 15, edge: 2.25 }),
          symbolPicture(brand, { left: 25, top: 11, size: 18 }),
          new TextRun(name),
        ],
      }),
      new Paragraph({
        style: 'Sender',
        children: [network ? new TextRun({ text: network, bold: true }) : placeForWords(places.network)],
      }),
      line('Sender', places.address),
      line('Date', places.date),
      line('InsideAddress', places.recipient),
      line('InsideAddress', places.recipientAddress),
      new Paragraph({
        style: 'Salutation',
        children: [new TextRun('Dear '), placeForWords(places.recipientName), new TextRun(',')],
      }),
      line('Heading1', places.subject),
      new PlaceForParagraphs(places.why),
      new PlaceForParagraphs(places.next),
      new Paragraph({ style: 'Closing', children: [new TextRun('Yours sincerely,')] }),
      line('Signature', places.yourName),
      line('Signature', { title: 'Your role', prompt: `Your role, such as Lead ${shortName}` }),
      line('Signature', places.yourContact),
    ],
    footer: new Footer({
      children: [
        new Paragraph({
          style: 'Footer',
          tabStops: [{ type: TabStopType.RIGHT, position: twips(160) }],
          children: [
            new TextRun(network ? `${network} · ${name}` : `${name} (${shortName})`),
            new TextRun({ children: [new Tab(), 'Page ', PageNumber.CURRENT] }),
          ],
        }),
      ],
    }),
  });
}

const line = (style: string, place: Place) => new Paragraph({ style, children: [placeForWords(place)] });

const places = {
  network: { title: 'Your network', prompt: 'Name of your network' },
  address: { title: 'Your address', prompt: 'Address and postcode' },
  date: { title: 'Date', prompt: 'Date' },
  recipient: { title: 'Who it goes to', prompt: 'Name of the person you write to' },
  recipientAddress: { title: 'Their address', prompt: 'Their firm, address and postcode' },
  recipientName: { title: 'Their name', prompt: 'name' },
  subject: { title: 'Subject', prompt: 'What this letter is about, in a few words' },
  why: {
    title: 'Why you write',
    prompt:
      'First say why you are writing. For example: I volunteer to help colleagues learn, and I would like to tell you about our network.',
  },
  next: {
    title: 'What happens next',
    prompt:
      'Then say what you would like to happen next, and by when. For example: Could we talk for 20 minutes next week?',
  },
  yourName: { title: 'Your name', prompt: 'Your name' },
  yourContact: { title: 'How to reach you', prompt: 'Your work phone or email' },
};
