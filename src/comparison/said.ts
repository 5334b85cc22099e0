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
export const say = (own: TemplateStringsArray, ...content: readonly (string | number)[]): Said => ({
  own,
  content: content.map((words) => cut(String(words))),
});

/** A sentence as text, each stretch of content as the reporter writes it. */
export const written = ({ own, content }: Said, write: (words: string) => string): string =>
  own.map((words, i) => words + (i < content.length ? write(content[i] ?? '') : '')).join('');

const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).toWellFormed()}…` : text);
