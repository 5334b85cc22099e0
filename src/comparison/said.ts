/** A sentence of a report, in which the words of content are kept apart from our own: each reporter escapes them. */
export interface Said {
  own: readonly string[];
  content: readonly string[];
}

/** The longest stretch of content in a sentence, in letters. */
const LONGEST = 160;

/**
 * Makes a sentence of a report.
 *
 * @example say`The title was “${title}”.`
 */
export const say = (own: TemplateStringsArray, ...content: readonly (string | number)[]): Said => said(own, content);

/** A sentence of stretches of our own words, with content between each two. */
export const said = (own: readonly string[], content: readonly (string | number)[], longest = LONGEST): Said => ({
  own,
  content: content.map((words) => cut(String(words), longest)),
});

/** A sentence as text, each stretch of content as the reporter writes it. */
export const written = ({ own, content }: Said, write: (words: string) => string): string =>
  own.map((words, i) => words + (i < content.length ? write(content[i] ?? '') : '')).join('');

const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1).toWellFormed()}…` : text);
