/** The sections of a letter round its text. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { linkAddress } from '../../documents/link-address.ts';
import type { Letter, LetterItem } from '../letter.ts';
import type { HostedPictures } from '../../documents/hosted-pictures.ts';
import { light } from '../palette.ts';
import { direction } from './direction.ts';
import { htmlInlines } from './inlines.ts';
import * as look from './look.ts';
import { layout, row } from './parts.ts';

/**
 * What inboxes show after the subject. It is the summary, which the letter says again in sight, so nobody hears it twice:
 * what is not displayed is not read out. The empty letters after it keep the first words of the letter out of that line.
 */
export const preheader = (summary: string): Element =>
  h(
    'div',
    {
      style: `display:none;max-height:0;overflow:hidden;mso-hide:all;font-size:1px;line-height:1px;color:${light.paper}`,
    },
    summary + '\u00A0\u200C'.repeat(Math.max(0, 150 - summary.length)),
  );

/** Who writes, with the mark, and the way to the page for those whose program shows the letter badly. */
export const masthead = ({ sender, mark, address }: Letter): Element =>
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
export const band = ({ title, summary, kindName, day }: Letter): Element =>
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
            h('h1', { className: ['title'], ...direction(title), style: look.title }, title),
            h('p', { ...direction(summary), style: look.lead }, summary),
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
export const tail: readonly ElementContent[] = [
  { type: 'comment', value: '[if !mso]><!' },
  h('div', {
    className: ['tail'],
    ariaHidden: 'true',
    style: `width:0;height:0;margin:0 0 12px;border-top:20px solid ${light.ink};border-right:26px solid transparent`,
  }),
  { type: 'comment', value: '<![endif]' },
];

/** What the issue points to, in a panel that stands out as on the page. */
export const itemList = (items: readonly LetterItem[]): Element =>
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
          h('h3', { ...direction(title), style: look.itemTitle }, [itemLink(title, linkAddress(address))]),
          h('p', { ...direction(why), style: look.paragraph }, [h('strong', kind), ` · ${why}`]),
        ]),
      ]),
    ),
  ]);

const itemLink = (title: string, href: string | undefined): ElementContent =>
  href ? h('a', { href, style: look.link }, title) : { type: 'text', value: title };

/** What stands at the end of a letter that is too long. */
export const rest = ({ address }: Letter): Element =>
  h('p', { style: look.paragraph }, [
    'This issue is too long for one email. ',
    h('a', { href: address, style: look.link }, 'Read the rest of it on the web'),
    '.',
  ]);

/** Where the facts come from. */
export const sourceList = (sources: Letter['sources'], pictures: HostedPictures): Element[] => [
  h('h2', { style: look.headings[2] }, 'Where this comes from'),
  h(
    'ul',
    { style: 'margin:0 0 16px;padding:0 0 0 26px' },
    sources.map((source) => h('li', { style: `margin:0 0 8px;${look.small}` }, htmlInlines(source, pictures))),
  ),
];

/** Each part on a line of its own: programs that send mail break longer lines wherever they like. */
export const lines = (parts: readonly ElementContent[]): ElementContent[] =>
  parts.flatMap((part): ElementContent[] => [{ type: 'text', value: '\n' }, part]);
