import type { Comment, Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { linkAddress } from '../../documents/word/link-address.ts';
import { isRightToLeft } from '../../documents/word/direction.ts';
import { light } from '../palette.ts';
import type { Letter, LetterItem, LetterPictures } from '../letter.ts';
import { htmlBlocks } from './blocks.ts';
import { foot } from './foot.ts';
import { head } from './head.ts';
import { htmlInlines } from './inlines.ts';
import * as look from './look.ts';
import { button, forOutlook, layout, row } from './parts.ts';

/** How wide a letter is at most, in pixels. */
const WIDTH = 640;
/** How wide its text is. */
const TEXT_WIDTH = WIDTH - 2 * 28 - 4;
/** Gmail cuts a letter off after 102 KB, wherever that is, with how to stop it. */
const MOST_BYTES = 100_000;

/**
 * A letter as HTML that holds in mail programs: one column of tables that only lay out, each style where it is used, real
 * headings and lists, no script and nothing from elsewhere but pictures. One that is longer than Gmail shows ends with a
 * whole block, and leads to the rest.
 */
export function letterHtml(letter: Letter, pictures: LetterPictures): string {
  const whole = render(letter, pictures, letter.blocks.length);
  if (fits(whole)) return whole;
  let [most, least] = [letter.blocks.length, 0];
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (fits(render(letter, pictures, middle))) least = middle;
    else most = middle;
  }
  const shortened = render(letter, pictures, least);
  return fits(shortened) ? shortened : render({ ...letter, items: [], sources: [] }, pictures, least);
}

const fits = (html: string) => Buffer.byteLength(html) <= MOST_BYTES;

/** A letter with so many of its blocks. */
function render(letter: Letter, pictures: LetterPictures, blocks: number): string {
  const { title, items, sources } = letter;
  const isWhole = blocks === letter.blocks.length;
  const around = { pictures, page: letter.address, width: TEXT_WIDTH, outline: { level: 1 } };
  const body: ElementContent[] = [
    ...htmlBlocks(letter.blocks.slice(0, blocks), around),
    ...(isWhole ? [] : [rest(letter)]),
    ...(sources.length > 0 ? sourceList(sources, pictures) : []),
  ];
  const rows = [
    masthead(letter),
    band(letter),
    row(
      {
        className: ['card', 'pad'],
        bgColor: light.card,
        style: `padding:0 28px 12px;background-color:${light.card};border:${look.edge};border-top:0`,
      },
      [...tail, ...lines(body)],
    ),
    ...(items.length > 0 ? [row({ style: 'padding:24px 0 0' }, [itemList(items)])] : []),
    row({ style: 'padding:28px 0' }, [button(letter.address, 'Read this issue on the web')]),
    row(
      {
        className: ['shade', 'pad', 'foot'],
        bgColor: light.shade,
        style: `padding:22px 28px 16px;background-color:${light.shade};border-top:${look.edge}`,
      },
      lines(foot(letter.sender)),
    ),
  ];
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en-GB', dir: 'ltr', xmlLang: 'en-GB' }, [
        head(title),
        h('body', { className: ['paper'], style: `margin:0;padding:0;background-color:${light.paper}` }, [
          // Mail programs drop the language of the document: it stands here again.
          h(
            'div',
            {
              className: ['paper', 'mail'],
              role: 'article',
              ariaRoleDescription: 'email',
              ariaLabel: title,
              lang: 'en-GB',
              dir: 'ltr',
              xmlLang: 'en-GB',
              style: `padding:16px 12px 32px;background-color:${light.paper};color:${light.ink}`,
            },
            [
              preheader(letter.summary),
              ...aroundForOutlook(layout({ align: 'center', style: `margin:0 auto;max-width:${WIDTH}px` }, rows)),
            ],
          ),
        ]),
      ]),
    ],
  };
  return `${toHtml(tree, { upperDoctype: false, closeSelfClosing: false })}\n`;
}

/** Outlook for Windows knows no greatest width: it gets a table of that width round all. */
const aroundForOutlook = (content: Element): (Element | Comment)[] => [
  forOutlook(
    `<table role="presentation" align="center" border="0" cellpadding="0" cellspacing="0" width="${WIDTH}"><tr><td>`,
  ),
  content,
  forOutlook('</td></tr></table>'),
];

/**
 * What inboxes show after the subject. It is the summary, which the letter says again in sight, so nobody hears it twice:
 * what is not displayed is not read out. The empty letters after it keep the first words of the letter out of that line.
 */
const preheader = (summary: string): Element =>
  h(
    'div',
    {
      style: `display:none;max-height:0;overflow:hidden;mso-hide:all;font-size:1px;line-height:1px;color:${light.paper}`,
    },
    summary + '\u00A0\u200C'.repeat(Math.max(0, 150 - summary.length)),
  );

const masthead = ({ sender, mark, address }: Letter): Element =>
  row({ style: 'padding:0 0 14px' }, [
    layout({}, [
      h('tr', [
        h('td', { width: 64, valign: 'middle', style: 'width:64px;padding:0 12px 0 0' }, [
          h('img', { src: mark, alt: '', width: 52, height: 52, style: 'display:block;border:0' }),
        ]),
        h('td', { valign: 'middle' }, [
          h('p', { style: `margin:0;${look.name}` }, sender.name),
          h('p', { style: `margin:4px 0 0;${look.small}` }, [
            h('a', { href: address, style: look.link }, 'Read on the web'),
          ]),
        ]),
      ]),
    ]),
  ]);

/** The top of the letter, in the shape of something said, as on the pages. */
const band = ({ title, summary, kindName, day }: Letter): Element =>
  h('tr', [
    h('td', [
      layout({}, [
        row(
          {
            className: ['band', 'pad'],
            bgColor: light.band,
            style: `padding:26px 28px 20px;background-color:${light.band};border:${look.edge}`,
          },
          lines([
            h('p', { style: look.kind }, kindName),
            h('h1', { className: ['title'], ...directionOf(title), style: look.title }, title),
            h('p', { ...directionOf(summary), style: look.lead }, summary),
            h('p', { style: `margin:0;${look.small}` }, day),
          ]),
        ),
      ]),
    ]),
  ]);

/**
 * The tail of what is said, which hangs from the band: two edges of an empty box. Outlook for Windows would draw a line
 * there, and gets none.
 */
const tail: readonly ElementContent[] = [
  { type: 'comment', value: '[if !mso]><!' },
  h('div', {
    className: ['tail'],
    ariaHidden: 'true',
    style: `width:0;height:0;margin:0 0 12px;border-top:20px solid ${light.ink};border-right:26px solid transparent`,
  }),
  { type: 'comment', value: '<![endif]' },
];

const directionOf = (words: string): { dir?: string } => (isRightToLeft(words) ? { dir: 'rtl' } : {});

/** What the issue points to, in a panel that stands out as on the page. */
const itemList = (items: readonly LetterItem[]): Element =>
  layout({}, [
    row(
      {
        className: ['card', 'pad', 'marked'],
        bgColor: light.card,
        style: `padding:24px 28px 8px;background-color:${light.card};border:${look.edge};border-left:10px solid ${light.signal}`,
      },
      lines([
        h('h2', { style: `${look.headings[2]};margin:0 0 16px` }, 'In this issue'),
        ...items.flatMap(({ title, address, kind, why }) => [
          h('h3', { ...directionOf(title), style: look.itemTitle }, [itemLink(title, linkAddress(address))]),
          h('p', { ...directionOf(why), style: look.paragraph }, [h('strong', kind), ` · ${why}`]),
        ]),
      ]),
    ),
  ]);

const itemLink = (title: string, href: string | undefined): ElementContent =>
  href ? h('a', { href, style: look.link }, title) : { type: 'text', value: title };

const rest = ({ address }: Letter): Element =>
  h('p', { style: look.paragraph }, [
    'This issue is too long for one email. ',
    h('a', { href: address, style: look.link }, 'Read the rest of it on the web'),
    '.',
  ]);

const sourceList = (sources: Letter['sources'], pictures: LetterPictures): Element[] => [
  h('h2', { style: look.headings[2] }, 'Sources'),
  h(
    'ul',
    { style: 'margin:0 0 16px;padding:0 0 0 26px' },
    sources.map((source) => h('li', { style: `margin:0 0 8px;${look.small}` }, htmlInlines(source, pictures))),
  ),
];

/** Each part on a line of its own: programs that send mail break longer lines wherever they like. */
const lines = (parts: readonly ElementContent[]): ElementContent[] =>
  parts.flatMap((part): ElementContent[] => [{ type: 'text', value: '\n' }, part]);
