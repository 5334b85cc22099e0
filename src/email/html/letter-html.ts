import type { Comment, Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { light } from '../palette.ts';
import type { Letter } from '../letter.ts';
import type { HostedPictures } from '../../documents/hosted-pictures.ts';
import { htmlBlocks } from './blocks.ts';
import { foot } from './foot.ts';
import { head } from './head.ts';
import * as look from './look.ts';
import { button, forOutlook, layout, row } from './parts.ts';
import { band, itemList, lines, masthead, preheader, rest, sourceList, tail } from './sections.ts';

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
export function letterHtml(letter: Letter, pictures: HostedPictures): string {
  const whole = render(letter, pictures, letter.blocks.length);
  if (fits(whole)) return whole;
  let [most, least] = [letter.blocks.length, 0];
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (fits(render(letter, pictures, middle))) least = middle;
    else most = middle;
  }
  const shortened = render(letter, pictures, least);
  return fits(shortened) ? shortened : render({ ...letter, items: [], sources: [] }, pictures, least, false);
}

const fits = (html: string) => Buffer.byteLength(html) <= MOST_BYTES;

/** A letter with so many of its blocks. */
function render(
  letter: Letter,
  pictures: HostedPictures,
  blocks: number,
  isWhole = blocks === letter.blocks.length,
): string {
  const { title, items, sources } = letter;
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
        style: `padding:0 28px 12px;mso-padding-alt:20px 28px 12px;background-color:${light.card};border:${look.edge};border-top:0`,
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
