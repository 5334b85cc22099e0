/** The parts of which letters are built: tables that only lay out, which every mail program knows. */
import type { Comment, Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import { light } from '../palette.ts';

/** What may stand in an element. */
export type Parts = readonly (ElementContent | string)[];

/** A table that lays out, and says so to screen readers. */
export const layout = (properties: Properties, rows: readonly Element[]): Element =>
  h(
    'table',
    { role: 'presentation', border: 0, cellPadding: 0, cellSpacing: 0, width: '100%', ...properties },
    h('tbody', [...rows]),
  );

/** A row of one cell. */
export const row = (properties: Properties, parts: Parts): Element => h('tr', h('td', properties, [...parts]));

/** A box with an edge, on a ground. */
export const box = (properties: Properties, parts: Parts): Element =>
  layout({ style: 'margin:0 0 20px' }, [row(properties, parts)]);

/** What Outlook for Windows alone reads: https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/compatibility/ms537512(v=vs.85) */
export const forOutlook = (html: string): Comment => ({ type: 'comment', value: `[if mso]>${html}<![endif]` });

/** A link that looks like a button, with room round its words. Outlook draws the cell, all others the link. */
export const button = (address: string, words: string): Element =>
  layout({ width: undefined, style: 'margin:0' }, [
    row(
      {
        className: ['button'],
        bgColor: light.signal,
        style: `background-color:${light.signal};border:2px solid ${light.signal};border-radius:4px;mso-padding-alt:14px 24px`,
      },
      [
        h(
          'a',
          {
            href: address,
            style: `display:inline-block;padding:14px 24px;font-family:Arial,Helvetica,sans-serif;font-size:17px;line-height:1.3;font-weight:bold;color:${light.onSignal};text-decoration:none`,
          },
          words,
        ),
      ],
    ),
  ]);
