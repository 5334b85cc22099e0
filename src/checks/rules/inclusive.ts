import type { Paragraph, Root } from 'nlcst';
import { toString } from 'nlcst-to-string';
import retextEquality from 'retext-equality';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { problem } from '../../content-model/problem.ts';
import { proseOf } from '../reading/sentences.ts';
import { placeOfFound } from '../reading/words.ts';
import type { TextRule } from '../text-rule.ts';
import { phrases as own } from '../words/about-people.ts';

/** What retext-equality would have a word with, and what is right here. */
const RIGHT_HERE = {
  // Real people have a sex and a family, and say so.
  people:
    'he she him her his hers himself herself man men woman women boy boys girl girls mother mothers mum mums mom moms father fathers dad dads parent parents sister sisters brother brothers son sons daughter daughters grandmother grandmothers grandma grandfather grandfathers grandpa grandson granddaughter husband husbands wife wives aunt aunts uncle uncles niece nieces nephew nephews lady ladies gentleman gentlemen fellow fellows fellowship guy guys',
  // Words that are unkind only in instructions to somebody who is stuck.
  ease: 'easy easily simple simply just obvious obviously clearly basically everyone knows',
  // Words that are unkind only in computing.
  machines: 'host hosts hosted hosting hang hangs hanged hanging hung disabled disable disables abort aborts',
  // Roles that have these names in law, in work or in sport.
  roles: 'landlord landlords landlady master masters mastered mastery postgraduate king kings queen queens',
};

/** The words of the list with their forms in 's, as retext-equality tells them apart. */
const ignore = Object.values(RIGHT_HERE)
  .flatMap((words) => words.split(' '))
  .flatMap((word) => [word, `${word}s`, `${word}'s`]);

const ignored = new Set(ignore);

const processor = unified().use(retextEquality, { binary: true, ignore: [...ignored] });

/** Words about people leave nobody out. */
export const inclusive: TextRule = {
  name: 'words about people leave nobody out',
  async begin() {
    const phrases = await phrasesByFirstWord();
    return (entry) => {
      const prose = proseOf(entry);
      const { tree, text } = prose;
      const ours = own.flatMap(({ pattern, instead }) =>
        [...text.matchAll(pattern)].map(({ 0: found, index }) =>
          problem('inclusive', placeOfFound(prose, index, found), { found, instead }),
        ),
      );
      const suspect = sentencesWith(tree, phrases);
      if (suspect.length === 0) return ours;
      const file = new VFile(text);
      processor.runSync({ ...tree, children: suspect }, file);
      const listed = file.messages.map(({ place, actual = '', expected }) => {
        const start = place && 'start' in place ? place.start : place;
        return problem('inclusive', placeOfFound(prose, start?.offset ?? 0, actual), {
          found: actual,
          instead: expected?.slice(0, 3) ?? [],
        });
      });
      return [...ours, ...listed];
    };
  },
};

/** The phrases of retext-equality, by their first words. */
type Phrases = ReadonlyMap<string, readonly string[]>;

/**
 * To search a text for a thousand phrases takes longer than all other rules together, and hardly a sentence has one:
 * so the phrases are read from the package, and only the sentences that hold one are searched.
 */
async function phrasesByFirstWord(): Promise<Phrases> {
  const file = new URL('patterns-en.js', import.meta.resolve('retext-equality'));
  const { patterns } = (await import(/* @vite-ignore */ file.href)) as {
    patterns: { inconsiderate: Record<string, string> }[];
  };
  const byFirst = new Map<string, string[]>();
  for (const phrase of patterns.flatMap(({ inconsiderate }) => Object.keys(inconsiderate))) {
    if (ignored.has(phrase)) continue;
    const words = phrase.split(' ').map(normal);
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), words.join(' ')]);
  }
  return byFirst;
}

/** The sentences that hold one of the phrases. */
function sentencesWith(tree: Root, phrases: Phrases): Paragraph[] {
  return tree.children.flatMap((paragraph) => {
    if (paragraph.type !== 'ParagraphNode') return [];
    const children = paragraph.children.filter((sentence) => {
      if (sentence.type !== 'SentenceNode') return false;
      const words = sentence.children.filter((node) => node.type === 'WordNode').map((word) => normal(toString(word)));
      return words.some((word, i) =>
        phrases.get(word)?.some((phrase) => words.slice(i, i + phrase.split(' ').length).join(' ') === phrase),
      );
    });
    return children.length > 0 ? [{ ...paragraph, children }] : [];
  });
}

/** A word as retext-equality compares it. */
const normal = (word: string) => word.toLowerCase().replace(/['’-]/g, '');
