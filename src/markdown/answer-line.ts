import type { Element } from 'hast';

/** A run of underscores, which is a line to write on, in a form. It splits a text into words and lines by turns. */
export const ANSWER = /(_{4,})/;

/** What stands in its place: a screen reader should not spell it out. */
export const ANSWER_LINE: Element = {
  type: 'element',
  tagName: 'span',
  properties: { className: ['answer-line'] },
  children: [
    {
      type: 'element',
      tagName: 'span',
      properties: { className: ['visually-hidden'] },
      children: [{ type: 'text', value: 'space to write' }],
    },
  ],
};
