import type { Nodes, Root } from 'nlcst';
import { toString } from 'nlcst-to-string';
import { ParseEnglish } from 'parse-english';
import type { Place } from '../../content-model/problem.ts';
import type { EntryText } from './entry-text.ts';
import { lastUpTo } from './last-up-to.ts';
import type { WordsKind } from './words.ts';

/** All the words of an entry as one tree of paragraphs, sentences and words. */
export interface Prose {
  tree: Root;
  text: string;
  placeAt: (offset: number) => Place;
  sentences: Sentence[];
}

/** One sentence. */
export interface Sentence {
  kind: WordsKind;
  words: string[];
  place: () => Place;
}

const parser = new ParseEnglish();
const read = new WeakMap<EntryText, Prose>();

/** The longest text that is parsed: some eighty pages. */
const LONGEST = 200_000;

/** Between two parts: no sentence runs from one into the next. */
const GAP = '\n\n';

/** The prose of an entry. It is parsed once, when a rule first asks for it. */
export function proseOf(entry: EntryText): Prose {
  let prose = read.get(entry);
  if (!prose) read.set(entry, (prose = parse(entry)));
  return prose;
}

function parse({ words }: EntryText): Prose {
  const starts: number[] = [];
  let text = '';
  for (const part of words) {
    starts.push(text.length);
    text += part.text + GAP;
  }
  const partAt = (offset: number) => {
    const i = lastUpTo(starts, offset);
    return { part: words[i], start: starts[i] ?? 0 };
  };
  const placeAt = (offset: number): Place => {
    const { part, start } = partAt(offset);
    return part?.placeAt(offset - start) ?? { file: '', line: 1, column: 1 };
  };
  // A parser of prose takes its time over what nobody could read anyway.
  const tree: Root = text.length > LONGEST ? { type: 'RootNode', children: [] } : parser.parse(text);
  const sentences = tree.children.flatMap((paragraph) =>
    'children' in paragraph
      ? paragraph.children.flatMap((sentence) =>
          sentence.type === 'SentenceNode'
            ? apart(sentence.children.filter(({ type }) => type === 'WordNode')).map((inSentence): Sentence => {
                const offset = inSentence[0]?.position?.start.offset ?? 0;
                return {
                  kind: partAt(offset).part?.kind ?? 'field',
                  words: inSentence.map((word) => toString(word)),
                  place: () => placeAt(offset),
                };
              })
            : [],
        )
      : [],
  );
  return { tree, text, placeAt, sentences };
}

/** The parser takes "part D. Then" for initials and "999. If" for items of a list: after a word in lower case they end a sentence. */
function apart(words: Nodes[]): Nodes[][] {
  const sentences: Nodes[][] = [[]];
  for (const [i, word] of words.entries()) {
    sentences.at(-1)?.push(word);
    const before = words[i - 1];
    if (/^(?:\p{Lu}|\d+)\.$/u.test(toString(word)) && before && /^\p{Ll}/u.test(toString(before))) sentences.push([]);
  }
  return sentences.filter((each) => each.length > 0);
}
