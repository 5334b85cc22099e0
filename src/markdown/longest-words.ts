/** Between words, and after the signs at which an address may go on in the next line. */
const MAY_BREAK = /\s+|(?<=[/.,_?&=@-])/u;

/**
 * The longest word of each column of a table, of those that a line cannot break.
 *
 * @param rows the texts of the cells, the head first, which says how many columns there are
 */
export const longestWords = (rows: readonly (readonly string[])[]): string[] =>
  (rows[0] ?? []).map((_head, column) =>
    rows
      .flatMap((row) => row[column]?.split(MAY_BREAK) ?? [])
      .reduce((longest, word) => (word.length > longest.length ? word : longest), ''),
  );
