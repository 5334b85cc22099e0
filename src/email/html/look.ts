/** How the parts of a letter look, as style attributes: what a mail program leaves of a style sheet is never certain. */
import { light } from '../palette.ts';

/** Fonts of the reader's own device: mail programs fetch none. */
const TEXT = 'font-family:Arial,Helvetica,sans-serif';
const HEADLINE = 'font-family:Trebuchet MS,Arial,Helvetica,sans-serif;font-weight:bold';
/** A word that is longer than the line is broken, so that nothing scrolls sideways. (Gmail drops `overflow-wrap`.) */
const BREAK = 'word-break:break-word';

const headline = (size: number, margin: string) =>
  `margin:${margin};${HEADLINE};font-size:${size}px;line-height:1.25;color:${light.ink};${BREAK}`;

export const text = `${TEXT};font-size:17px;line-height:1.6;color:${light.ink};${BREAK}`;
export const small = `${TEXT};font-size:15px;line-height:1.55;color:${light.ink};${BREAK}`;
export const paragraph = `margin:0 0 16px;${text}`;
export const smallParagraph = `margin:0 0 8px;${small}`;
export const link = `color:${light.link};text-decoration:underline`;
export const inkLink = `color:${light.ink};text-decoration:underline`;
export const title = `${headline(36, '0 0 12px')};letter-spacing:-0.5px`;
export const itemTitle = headline(19, '0 0 4px');

/** Headings of the text, by level. */
export const headings = {
  2: headline(25, '28px 0 8px'),
  3: headline(20, '24px 0 6px'),
  4: headline(18, '20px 0 4px'),
  5: headline(17, '20px 0 4px'),
  6: headline(17, '20px 0 4px'),
} as const;

export const kind = `margin:0 0 6px;${TEXT};font-size:17px;line-height:1.4;font-weight:bold;color:${light.ink}`;
export const lead = `margin:0 0 14px;${TEXT};font-size:20px;line-height:1.5;color:${light.ink};${BREAK}`;
export const name = `${HEADLINE};font-size:19px;line-height:1.2;color:${light.ink}`;
export const boxTitle = `margin:0 0 8px;${HEADLINE};font-size:19px;line-height:1.3;color:${light.ink};${BREAK}`;
export const figureValue = `${HEADLINE};font-size:40px;line-height:1.1`;
export const code = 'font-family:Consolas,Menlo,Courier New,monospace;font-size:15px';
export const edge = `2px solid ${light.ink}`;
