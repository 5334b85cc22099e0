import type { Shown } from '../answer.ts';
import type { PagefindData } from '../pagefind-api.ts';
import { excerptOf, openingOf, type Passage } from './excerpt.ts';
import { readPageText, type PageText, type Section } from './page-text.ts';
import type { Weighed } from './rank.ts';

/** A passage under another heading is shown where it says at least this share of what the best passage says. */
const WORTH_SHOWING = 0.6;
const MOST_PASSAGES = 2;

/**
 * What is shown of a page: the passage that answers best, its address, and others under other headings.
 *
 * @param data what the index holds of the page
 * @param weighed what was asked
 * @param isAnswer whether it answers the question by itself
 */
export function show(data: PagefindData, weighed: readonly Weighed[], isAnswer: boolean): Shown {
  const title = data.meta.title ?? data.url;
  const rarities = weighed.map(({ rarity }) => rarity);
  const page = readPageText(
    data,
    weighed.map(({ concept }) => concept),
  );
  const type = data.meta.type ?? '';
  if (type === 'Word' || type === 'Figure') {
    const excerpt = openingOf(page, afterTitle(page, title), page.tokens.length);
    return { title, type, address: data.url, excerpt, passages: [], isAnswer };
  }
  const sections = page.sections.map((section) => {
    const from = section.from === 0 ? afterTitle(page, title) : afterHeading(page, section);
    return { section, passage: excerptOf(page, rarities, from, section.to) };
  });
  const [best, ...others] = sections.toSorted((a, b) => b.passage.worth - a.passage.worth);
  const main = best && best.passage.worth > 0 ? best : sections[0];
  return {
    title,
    type,
    address: main ? addressOf(data.url, main.section, main.passage) : data.url,
    excerpt: main?.passage.pieces ?? [],
    passages: others
      .filter(
        (other) =>
          other !== main &&
          other.section.id !== undefined &&
          other.passage.worth > 0 &&
          other.passage.worth >= WORTH_SHOWING * (main?.passage.worth ?? 0),
      )
      .slice(0, MOST_PASSAGES)
      .map(({ section, passage }) => ({
        heading: section.heading,
        address: addressOf(data.url, section, passage),
        excerpt: passage.pieces,
      })),
    isAnswer,
  };
}

/** The place of the first word after the title, with which the text begins. */
function afterTitle({ content, tokens, sections }: PageText, title: string): number {
  if (!content.startsWith(title)) return 0;
  const place = tokens.findIndex(({ from }) => from >= title.length);
  // A page that has nothing but its title in the first part is shown with it.
  return place < 0 || place >= (sections[0]?.to ?? 0) ? 0 : place;
}

/** The place of the first word after a heading, unless nothing stands below it. */
function afterHeading({ content, tokens }: PageText, { heading, from, to }: Section): number {
  const start = tokens[from]?.from ?? 0;
  if (!content.startsWith(heading, start)) return from;
  const place = tokens.findIndex((token, at) => at >= from && token.from >= start + heading.length);
  return place < 0 || place >= to ? from : place;
}

/**
 * The address of a passage: the nearest heading above it, and the words themselves, which browsers then mark
 * (https://wicg.github.io/scroll-to-text-fragment/).
 */
export function addressOf(page: string, section: Pick<Section, 'id'>, { words }: Pick<Passage, 'words'>): string {
  const [path = page, place] = page.split('#');
  const heading = place ?? (section.id === undefined ? '' : encodeURIComponent(section.id));
  if (words === '') return heading === '' ? path : `${path}#${heading}`;
  return `${path}#${heading}:~:text=${encodeURIComponent(words).replace(/-/g, '%2D')}`;
}
