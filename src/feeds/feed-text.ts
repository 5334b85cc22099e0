/** How the texts of feeds are escaped. */
import { escapeHtml } from '../documents/escape-html.ts';
import { soundText } from '../documents/sound-text.ts';

/** Text for an element or an attribute of XML or HTML. */
export const escaped = (text: string): string => escapeHtml(soundText(text));

/**
 * Plain text for an element that some readers take as HTML, such as a title: & and < by their numbers (RSS profile, 3.4).
 * Where the text has a tag, a sign that nobody sees (U+2060) keeps the tag from being one, so that nobody loses words.
 */
export const escapedTitle = (text: string): string =>
  soundText(text)
    .replace(/<(?=[a-z/!?])/gi, '<\u2060')
    .replaceAll('&', '&#x26;')
    .replaceAll('<', '&#x3C;')
    .replaceAll('>', '&#x3E;');

/**
 * Plain text as HTML, for an element that every reader takes as HTML, such as the summary of an item. An & before a space
 * means itself in HTML, and > always does: they stay, for a browser that shows the feed by its style takes no HTML here.
 */
export const htmlText = (text: string): string => text.replace(/&(?! )/g, '&amp;').replaceAll('<', '&lt;');
