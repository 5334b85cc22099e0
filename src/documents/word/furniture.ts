/** What stands at the head and the foot of the pages of a document, and is no part of its text. */
import {
  BorderStyle,
  ExternalHyperlink,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { colours } from '../../brand/colours.ts';
import type { Document } from '../document.ts';
import { shownAddress } from '../shown-address.ts';
import { speechPanel } from '../speech-panel.ts';
import { symbolPicture } from '../symbol-picture.ts';
import { headline } from '../template-document.ts';
import { hex, twips } from '../word-units.ts';
import { brandOf } from './brand-of.ts';
import { linkAddress } from '../link-address.ts';
import type { PageLook } from './page-runs.ts';

/** From the left and the right of the page to its text, in millimetres. */
const SIDES = 22;
/** How wide the text is on a page that stands upright, and on one that lies on its side. */
export const UPRIGHT = 210 - 2 * SIDES;
export const LYING = 297 - 2 * SIDES;

/** How high the panel on the first page is, in millimetres. */
const PANEL = 30;

/** The head of the first page: the mark, whose document it is, and of what kind, on a panel in the colour of the page. */
function firstHeader(document: Document, symbol: Uint8Array): Header {
  const brand = brandOf(document, symbol);
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        // The text of the page begins below the tail of the panel.
        spacing: { before: twips(1.5), after: twips(26) },
        indent: { left: twips(17) },
        tabStops: [{ type: TabStopType.RIGHT, position: twips(UPRIGHT) }],
        children: [
          speechPanel(brand, { height: PANEL, left: SIDES, tail: 13, edge: 2.25 }),
          symbolPicture(brand, { left: SIDES, top: 8, size: 14 }),
          new TextRun({ text: document.publisher, ...headline(15) }),
          new TextRun({ children: [new Tab()] }),
          new TextRun({ text: document.kindName, bold: true }),
        ],
      }),
    ],
  });
}

/** The head of each further page. */
const laterHeader = ({ publisher, title }: Document, width: number): Header =>
  new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }],
        border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: hex(colours.ink), space: 5 } },
        children: [
          new TextRun({ text: short(title, width), bold: true }),
          new TextRun({ children: [new Tab()] }),
          new TextRun(publisher),
        ],
      }),
    ],
  });

/** The foot of each page: where the document is on the web, and which page of how many this is. */
const footer = ({ address }: Document, width: number): Footer => {
  const link = linkAddress(address);
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }],
        children: [
          ...(link
            ? [
                new ExternalHyperlink({
                  link,
                  children: [new TextRun({ text: shownAddress(address), style: 'Hyperlink' })],
                }),
              ]
            : []),
          new TextRun({ children: [new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
};

const short = (title: string, width: number) => {
  const most = Math.round(width * 0.42);
  return title.length <= most ? title : `${title.slice(0, most - 1).trimEnd()}…`;
};

/** The head and the foot of pages that are to have neither: without them, they would have those of the pages before. */
export const bareSection = (): Required<Pick<ISectionOptions, 'headers' | 'footers'>> => ({
  headers: { default: new Header({ children: [new Paragraph({ style: 'Nothing' })] }) },
  footers: { default: new Footer({ children: [new Paragraph({ style: 'Nothing' })] }) },
});

/** A section of pages of one look. The first of a document, which is given the mark, has the panel. */
export function section(document: Document, look: PageLook, symbol?: Uint8Array): Omit<ISectionOptions, 'children'> {
  const width = look === 'lying' ? LYING : UPRIGHT;
  const properties: ISectionOptions['properties'] = {
    titlePage: symbol !== undefined,
    page: {
      size: { width: twips(210), height: twips(297), orientation: look === 'lying' ? 'landscape' : 'portrait' },
      margin: {
        top: twips(look === 'bare' ? 20 : 25),
        bottom: twips(21),
        left: twips(SIDES),
        right: twips(SIDES),
        header: twips(11),
        footer: twips(10),
      },
    },
  };
  if (look === 'bare') return { properties, ...bareSection() };
  return {
    properties,
    headers: { default: laterHeader(document, width), ...(symbol && { first: firstHeader(document, symbol) }) },
    footers: { default: footer(document, width), ...(symbol && { first: footer(document, width) }) },
  };
}
