/**
 * What XML 1.0 does not allow (2.2: controls, half of a pair of surrogates, U+FFFE and U+FFFF) and what HTML's parsers
 * report besides (controls of C1, noncharacters). Tab and line feed may stay.
 */
// eslint-disable-next-line no-control-regex -- those are what it looks for
const NOT_TEXT = /[\0-\x08\v-\x1f\x7f-\x9f\p{Noncharacter_Code_Point}]/gu;

/**
 * A text as feeds, letters and Word files may hold it. What is no text is left out. A letter that was lost already (half
 * of a pair, or U+FFFD, which the W3C's feed validator reports) becomes a question mark.
 */
export const soundText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(NOT_TEXT, '').toWellFormed().replaceAll('\ufffd', '?');

/** A document, letter or feed (anything that JSON can hold) in which every text is sound. */
export const withSoundTexts = <Whole>(whole: Whole): Whole =>
  JSON.parse(JSON.stringify(whole), (_key, value: unknown) =>
    typeof value === 'string' ? soundText(value) : value,
  ) as Whole;
