/** What could be markup: links, emphasis, code, HTML, references to signs, and components. */
const MARKUP = /[\\`*_[\]<~]|&(?=#?\w+;)|:(?=\p{L})/gu;
/** Signs of which the renderer makes one: dashes and three stops. */
const MERGED = /(?<=-)-|(?<=\.\.)\./g;
/** Where an address begins, in which a backslash would stand as it is, and what the check takes for a note. */
const BY_NUMBER = /(:(?=\/\/)|(?<=\bwww)\.|@|\[(?=\^))/i;

/**
 * Plain words as words of a text in Markdown: they make no markup, and come out as they went in. Two things are as in all
 * texts: quotation marks are straight in the source and curled on the page, and a whole address links to itself.
 *
 * @example asMarkdown('5 * 6') // '5 \\* 6'
 */
export const asMarkdown = (words: string): string =>
  words
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .split(BY_NUMBER)
    .map((part, i) =>
      i % 2 === 1 ? `&#${part.codePointAt(0)};` : part.replace(MARKUP, '\\$&').replace(MERGED, '\\$&'),
    )
    .join('');
