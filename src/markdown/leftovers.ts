import { problem, type Problem } from '../content-model/problem.ts';
import type { TextPlace } from './text-rules.ts';

/** What may be a slip, worth a closer look; most texts have none of it, and are not looked at again. */
const SUSPECT = /\]\s\(\/|\]\([^)\s]{1,300} [^)\n]{0,300}\)|\]\[|\[\^|^[ \t]*:{2,}[ \t]+[a-z]/im;

// No pattern here may look from each bracket to the end of the text: a text of brackets would take minutes.
/** Slips, by line: a gap between words and address, a space in an address, a directive with a gap after its colons. */
const SLIPS = [
  /!?\[[^[\]]*\] \(\/[^)]{0,300}\)/,
  /!?\[[^[\]]*\]\((?![^)\s]{1,300} ["'(])[^)\s<][^)\s]{0,300} [^)]{0,300}\)/,
  /^[ \t]*:{2,}[ \t]+[a-z][^\n]*$/i,
];

/**
 * What would stand on the page as it was typed, because a slip keeps it from being a link, a picture, a note or a
 * component. The parser passes such things as plain words, so they are looked for in the source.
 *
 * @param text the Markdown
 * @param at where it stands
 */
export function leftovers(text: string, at: TextPlace): Problem[] {
  if (!SUSPECT.test(text)) return [];
  const found: Problem[] = [];
  const labels = new Set([...text.matchAll(/^ {0,3}\[([^[\]\n]+)\]:/gm)].map(([, label]) => plain(label ?? '')));
  let fence: string | undefined;
  for (const [i, line] of text.split('\n').entries()) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && (fence === undefined || mark.startsWith(fence))) fence = fence === undefined ? mark : undefined;
    if (fence !== undefined || mark) continue;
    const words = line.replace(/(`+)[^`]*\1/g, (code) => ' '.repeat(code.length));
    const slips = SLIPS.map((slip) => slip.exec(words)).filter((match) => match !== null);
    const unresolved = [...words.matchAll(/\[([^[\]]*)\]\[([^[\]]*)\]|\[(\^[^[\]]+)\](?!:)/g)].filter(
      ([, own, label, note]) => !labels.has(plain(note ?? (label || own || ''))),
    );
    for (const match of [...slips, ...unresolved]) {
      const place = { file: at.file, line: at.firstLine + i, column: match.index + 1 };
      found.push(problem('text-leftover', place, { text: match[0].trim() }));
    }
  }
  return found;
}

const plain = (label: string) => label.toLowerCase().replace(/\s+/g, ' ').trim();
