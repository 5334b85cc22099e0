import { offsetOf } from '../checks/reading/offset-of.ts';
import type { Nodes } from 'mdast';
import { britishForms, withS } from '../checks/words/british-forms.ts';
import { dictionaryFor, type Dictionary } from '../checks/words/dictionary.ts';
import { houseTerms } from '../checks/words/house-terms.ts';
import { textTree } from '../markdown/text-tree.ts';
import { sameShape } from './holds.ts';
import { ownTexts } from './quotations.ts';
import type { Edit, TextRepair } from './repair.ts';
import type { SourceText } from './source-text.ts';

/** The longest run of words that is looked at, in letters: no paragraph for readers is longer. */
const LONGEST = 5000;

/** Fields in our own words. A title may be a name, and others may hold what somebody said. */
const OWN_FIELD = /^\s*(?:- )?(?:summary|alt|why|booking): +(?=[^\s|>])/;

/**
 * Words that the house writes in one way only, and American spellings with one British form. Never in a quotation, in
 * quotation marks, in a link or in italics (it may be a title), nor in a heading, whose words are its address.
 */
export const words: TextRepair = {
  name: 'words',
  mends: ['house-term', 'spelling'],
  shows: true,
  holds: sameShape,
  propose(source, { problems, root }) {
    const wanted = problems.filter(({ id }) => words.mends.includes(id));
    if (wanted.length === 0) return { edits: [] };
    const runs = ownRuns(source);
    let dictionary: Dictionary | undefined;
    const edits: Edit[] = [];
    for (const found of wanted) {
      const start = offsetOf(source.text, found);
      const run = runs.find((each) => each.start <= start && start < each.end);
      if (!run || run.end - run.start > LONGEST) continue;
      const piece = source.text.slice(run.start, run.end);
      const at = start - run.start;
      if (isQuoted(piece, at)) continue;
      const change =
        found.id === 'house-term' ? houseWord(piece, at) : britishWord(piece, at, (dictionary ??= dictionaryFor(root)));
      if (!change) continue;
      const what = `Wrote "${change.write}", as the house does.`;
      edits.push({ start, end: start + change.found.length, write: change.write, what });
    }
    return { edits };
  },
};

interface Run {
  start: number;
  end: number;
}

const NOT_OURS = new Set<Nodes['type']>(['heading', 'link', 'linkReference', 'emphasis', 'footnoteReference']);

/** Where in a file our own words stand. */
function ownRuns({ text, read, bodyAt }: SourceText): Run[] {
  const runs: Run[] = [];
  const tree = read.body && textTree(read.body.text, read.body.format);
  for (const { position } of tree ? ownTexts(tree, ({ type }) => NOT_OURS.has(type)) : [])
    runs.push({ start: bodyAt + (position?.start.offset ?? 0), end: bodyAt + (position?.end.offset ?? 0) });
  let at = 0;
  for (const line of text.slice(0, read.body ? bodyAt : text.length).split('\n')) {
    const opening = OWN_FIELD.exec(line)?.[0].length;
    // In a value in quote marks, those are no quotation marks.
    const marks = opening !== undefined && /^(["']).*\1$/.test(line.slice(opening).trimEnd()) ? 1 : 0;
    if (opening !== undefined) runs.push({ start: at + opening + marks, end: at + line.trimEnd().length - marks });
    at += line.length + 1;
  }
  return runs;
}

/** Whether a place stands between quotation marks, curly or straight. */
function isQuoted(text: string, at: number): boolean {
  const quotations = text.matchAll(/“[^”]*(?:”|$)|"[^"]*(?:"|$)|(?<!\p{L})[‘'](?=\S)[^’']*(?:['’]\p{L}[^’']*)*[’']/gu);
  return [...quotations].some(({ 0: quoted, index }) => index <= at && at < index + quoted.length);
}

function houseWord(text: string, at: number): { found: string; write: string } | undefined {
  for (const { pattern, write } of houseTerms) {
    const match = [...text.matchAll(pattern)].find(({ index }) => index === at);
    if (!match) continue;
    const change = { found: match[0], write: write(match[0]) };
    const sameLetters = change.found.toLowerCase() === change.write.toLowerCase();
    return !sameLetters && isPartOfName(text, at, change.found) ? undefined : change;
  }
  return undefined;
}

/** Whether a word with a capital stands beside another one, as in the name of an organisation. */
function isPartOfName(text: string, at: number, found: string): boolean {
  if (!/^\p{Lu}/u.test(found)) return false;
  return (
    /\p{Lu}[\p{L}.]* (?:of |for |and |the )*$/u.test(text.slice(0, at)) ||
    /^ \p{Lu}/u.test(text.slice(at + found.length))
  );
}

/** American spellings have no capital here: with one, they may be a name. */
function britishWord(text: string, at: number, dictionary: Dictionary): { found: string; write: string } | undefined {
  const found = /^\p{Ll}+(?![\p{L}’'-]\p{L})/u.exec(text.slice(at))?.[0];
  if (!found || text[at - 1] === '-') return undefined;
  const withoutZ = withS(found);
  const forms = withoutZ && dictionary.knows(withoutZ) ? [withoutZ] : britishForms(found).filter(dictionary.knows);
  return forms.length === 1 ? { found, write: forms[0] as string } : undefined;
}
