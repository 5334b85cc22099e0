import { problem } from '../content-model/problem.ts';
import { emptyOutline, type BodyOutline } from './body-outline.ts';
import type { BodyLookups } from './component.ts';
import { leftovers } from './leftovers.ts';
import { textRules, type TextPlace, type TextRules } from './text-rules.ts';
import { tooMuch } from './too-much.ts';

/** The text of an entry. */
export interface BodySource extends TextPlace {
  text: string;
  format: 'md' | 'mdx';
}

/**
 * Makes something of the text of an entry, and gathers what it holds on the way. Mistakes of an editor come back as
 * problems; nothing is thrown.
 *
 * @param source the Markdown or MDX under the front matter
 * @param lookups what it may show from elsewhere
 * @param make makes HTML or a tree by the rules; it may throw Sätteri's error ("line:column: reason")
 * @returns what was made, which is undefined where the text cannot be read
 */
export function withOutline<Made>(
  source: BodySource,
  lookups: BodyLookups,
  make: (rules: TextRules) => Made,
): BodyOutline & { made: Made | undefined } {
  const outline = emptyOutline();
  const much = tooMuch(source.text);
  if (much) {
    const place = { file: source.file, line: source.firstLine + much.line, column: 1 };
    return { made: undefined, ...outline, problems: [problem('text-render', place, { reason: much.reason })] };
  }
  let made: Made | undefined;
  try {
    made = make(textRules(source, lookups, outline));
  } catch (error) {
    outline.problems.push(unreadable(source, String((error as Error).message)));
  }
  outline.problems.push(...leftovers(source.text, source));
  return { made, ...outline };
}

/** What stops the parser, in plain words and with the lines of the file. */
function unreadable({ file, firstLine }: BodySource, message: string) {
  const at = /^(\d+):(\d+): /.exec(message);
  const place = { file, line: firstLine + Number(at?.[1] ?? 1) - 1, column: Number(at?.[2] ?? 1) };
  const reason = message
    .replace(/^\d+:\d+: /, '')
    .replace(/ \([\d:-]+\)/g, '')
    .replace(/ \(mdx[\w:-]*\)$/, '')
    .replace(/ \(note: .*\)$/, '') // It may propose what is not allowed here.
    .replace(/opened at (\d+):\d+/, (_at, line: string) => `opened on line ${firstLine + Number(line) - 1}`);
  return problem(at ? 'text-syntax' : 'text-render', place, { reason });
}
