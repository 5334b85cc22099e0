import type { ChangedPage, ChangedSection, Passage } from './comparison.ts';
import type { PageWords, Picture, Section } from './read-words.ts';
import { wordDifference } from './word-difference.ts';

/** How many passages of a page's text, and of what stands beside it, are told. */
const MOST_PASSAGES = 3;
const MOST_BESIDE = 2;

/**
 * What a reader would notice between two states of a page. What stands in the frame of every page is not looked at.
 *
 * @returns undefined where there is nothing to notice
 */
export function comparePages(address: string, was: PageWords, now: PageWords): ChangedPage | undefined {
  const { sections, passages } = compareSections(was.sections, now.sections);
  const changed: ChangedPage = {
    address,
    title: now.title,
    searched: now.searched,
    newTitle: passageOf(was.title, now.title),
    newSummary: passageOf(was.summary, now.summary),
    sections,
    passages,
    beside: was.beside === now.beside ? [] : wordDifference(was.beside, now.beside, MOST_BESIDE).passages,
    links: compareLists(was.links, now.links),
    pictures: comparePictures(was.pictures, now.pictures),
  };
  const { newTitle, newSummary, beside, links, pictures } = changed;
  const lists = [sections, beside, links.added, links.removed, pictures.added, pictures.removed, pictures.replaced];
  return newTitle || newSummary || lists.some((list) => list.length > 0) ? changed : undefined;
}

const passageOf = (was: string, now: string): Passage | null => (was === now ? null : { was, now });

function compareSections(
  was: readonly Section[],
  now: readonly Section[],
): { sections: ChangedSection[]; passages: Passage[] } {
  const before = new Map(was.map(({ heading, text }) => [heading, text]));
  const after = new Map(now.map(({ heading, text }) => [heading, text]));
  const lost = new Map(was.filter(({ heading }) => !after.has(heading)).map(({ heading, text }) => [text, heading]));
  const sections: ChangedSection[] = [];
  const passages: Passage[] = [];
  for (const { heading, text } of now) {
    const old = before.get(heading);
    const formerHeading = old === undefined && text !== '' ? lost.get(text) : undefined;
    if (formerHeading !== undefined) {
      lost.delete(text);
      before.delete(formerHeading);
      sections.push({ heading, change: 'renamed', was: formerHeading, words: { added: 0, removed: 0 } });
    } else if (old === undefined) {
      sections.push({ heading, change: 'added', words: { added: countWords(text), removed: 0 } });
    } else if (old !== text) {
      const difference = wordDifference(old, text, MOST_PASSAGES - passages.length);
      passages.push(...difference.passages);
      sections.push({ heading, change: 'changed', words: difference.words });
    }
  }
  for (const [heading, text] of before) {
    if (after.has(heading)) continue;
    sections.push({ heading, change: 'removed', words: { added: 0, removed: countWords(text) } });
  }
  return { sections, passages: passages.slice(0, MOST_PASSAGES) };
}

function comparePictures(was: readonly Picture[], now: readonly Picture[]): ChangedPage['pictures'] {
  const { added, removed } = compareLists(
    was.map(({ name }) => name),
    now.map(({ name }) => name),
  );
  const before = Map.groupBy(was, ({ name }) => name);
  const replaced = now.filter(({ name, print }) => {
    const namesakes = before.get(name) ?? [];
    return namesakes.length > 0 && !namesakes.some((picture) => picture.print === print);
  });
  return { added, removed, replaced: [...new Set(replaced.map(({ name }) => name))].sort() };
}

/** What one list has more often than another, and less often. */
function compareLists(was: readonly string[], now: readonly string[]): { added: string[]; removed: string[] } {
  const count = new Map<string, number>();
  for (const item of now) count.set(item, (count.get(item) ?? 0) + 1);
  for (const item of was) count.set(item, (count.get(item) ?? 0) - 1);
  const names = [...count].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    added: names.filter(([, number]) => number > 0).map(([name]) => name),
    removed: names.filter(([, number]) => number < 0).map(([name]) => name),
  };
}

const countWords = (text: string) => (text === '' ? 0 : text.split(' ').length);
