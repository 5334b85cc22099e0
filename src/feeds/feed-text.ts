/** Text for feeds: what may stand in one, and how it is escaped. */

/**
 * What XML 1.0 does not allow (2.2), and the controls of C1 and signs that are no letters, of which validators warn. Tab
 * and line feed may stay.
 */
// eslint-disable-next-line no-control-regex -- those are what it looks for
const NOT_TEXT = /[\0-\x08\v-\x1f\x7f-\x9f\p{Noncharacter_Code_Point}]/gu;

/** A text without what makes a feed invalid. A letter that was lost already becomes a question mark. */
export const sound = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(NOT_TEXT, '').toWellFormed().replaceAll('\ufffd', '?');

/** Text for an element or an attribute of XML. */
export const escaped = (text: string): string =>
  sound(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * Plain text for an element that some readers take as HTML, such as a title: & and < by their numbers (RSS profile, 3.4).
 * Where the text has a tag, a sign that nobody sees (U+2060) keeps the tag from being one, so that nobody loses words.
 */
export const escapedTitle = (text: string): string =>
  sound(/<\/\w/.test(text) ? text.replace(/<(?=[\w/])/g, '<\u2060') : text)
    .replaceAll('&', '&#x26;')
    .replaceAll('<', '&#x3C;')
    .replaceAll('>', '&#x3E;');

/** Plain text as HTML, for an element that every reader takes as HTML, such as the summary of an item. */
export const htmlText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
