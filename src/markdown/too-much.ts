/** Nests deeper than any reader could follow: quotes, lists, indents or brackets. */
const DEEP = /^(?:[ \t]*>){40}|^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){100}|^[ \t]{200}|(?:\[[^[\]\n]?){200}/m;

/** What the parser takes apart with the whole paragraph in mind, or for which it looks on to the end of the text. */
const MARKS = /["'<[{`&\\_*~:]|\.\.\.|--/g;
/** In a table it looks no further than the cell, except for the end of a directive. */
const MARKS_IN_TABLE = /:/g;
/** A head, a line of dashes, and rows alone. */
const TABLE = /^\s*\|.*\n[ \t]*\|[ \t:|-]+(?:\n[ \t]*\|.*)*\s*$/;
/** Where one paragraph or item of a list ends. */
const END = /(\n[ \t]*\n|\n(?=[ \t]*[-*+][ \t]))/;
const OPENED = /:[\w-]+[[{]/g;

/** How many marks times letters are too many: 2,000 quotation marks in a paragraph of 10,000 letters are not. */
const MOST = 60_000_000;

/**
 * Where a text asks more of the parser than it can do in a second or in a gigabyte, which no text for readers does.
 *
 * @returns the line, from 0, and the reason; undefined for every text that may be read
 */
export function tooMuch(text: string): { line: number; reason: string } | undefined {
  const lineAt = (index: number) => text.slice(0, index).split('\n').length - 1;
  const deep = DEEP.exec(text);
  if (deep) return { line: lineAt(deep.index), reason: 'things are nested too deep' };
  if (count(text, OPENED) * text.length > MOST)
    return { line: lineAt(text.search(OPENED)), reason: 'too many brackets follow a colon' };
  let start = 0;
  for (const block of text.split(END)) {
    const marks = TABLE.test(block) ? MARKS_IN_TABLE : MARKS;
    if (block.length > 1000 && count(block, marks) * block.length > MOST)
      return { line: lineAt(start), reason: 'a paragraph is too long and holds too many signs' };
    start += block.length;
  }
  return undefined;
}

const count = (text: string, signs: RegExp) => text.match(signs)?.length ?? 0;
