import type { PagefindResult } from '../pagefind-api.ts';
import type { Concept } from './concept.ts';
import { idf, type Hit, type Hits } from './word-search.ts';

/** A page that was found, and how well it fits so far. */
export interface Ranked {
  id: string;
  result: PagefindResult;
  /** From 0 to about 1. */
  score: number;
  /** How much better or worse it is for what it is: 1 for most. */
  liking: number;
}

/** A concept with the pages that have it. */
export interface Weighed {
  concept: Concept;
  /**
   * How much it says that a page has it: the root of its inverse document frequency. The bare frequency is meant for long
   * texts; in so short a question it makes the oddest word count for all.
   */
  rarity: number;
  /** How strongly each page has it, by its id. */
  strengths: Map<string, number>;
  /** The pages that have it only if the words of a phrase stand side by side there. */
  unsure: Set<string>;
}

/** What it is worth where a word stands. A word of the text is worth the more the more often it stands there. */
const IN_TEXT = 0.25;
const MUCH_IN_TEXT = 0.35;
const IN_TITLE = 0.6;
const IN_PHRASES = 0.5;
const IN_TOPICS = 0.15;
/** How much less a word of every subject says. */
const SLIGHT = 0.5;
/** What it is worth that the words of a phrase stand on a page, side by side or not. */
const UNSURE = 0.8;
/** On how many of such pages they may stand side by side. */
const SIDE_BY_SIDE = 0.2;

/**
 * Weighs what was found of a concept.
 *
 * @param concept what was looked for
 * @param found for each of its alternatives, the pages
 * @param pages how many pages the index holds
 */
export function weigh(concept: Concept, found: readonly Hits[], pages: number): Weighed {
  const strengths = new Map<string, number>();
  const sure = new Set<string>();
  concept.alternatives.forEach(({ weight }, place) => {
    for (const [id, hit] of found[place] ?? []) {
      if (concept.inTitle && !hit.title) continue;
      if (!hit.unsure) sure.add(id);
      strengths.set(id, Math.max(strengths.get(id) ?? 0, weight * (hit.unsure ? UNSURE : 1) * strengthOf(hit)));
    }
  });
  const unsure = new Set([...strengths.keys()].filter((id) => !sure.has(id)));
  const likely = strengths.size - (1 - SIDE_BY_SIDE) * unsure.size;
  const rarity = Math.sqrt(idf(pages, likely)) * (concept.slight ? SLIGHT : 1);
  return { concept, rarity, strengths, unsure };
}

const strengthOf = ({ text, title, topics, phrases }: Hit) =>
  (text > 0 ? IN_TEXT + MUCH_IN_TEXT * text : 0) +
  (title ? IN_TITLE : 0) +
  (phrases ? IN_PHRASES : 0) +
  (topics ? IN_TOPICS : 0);

/**
 * Puts the pages that have any of the concepts in order: by how strongly they have each, rare ones counting for more, and
 * by the share of all that was asked that they have at all.
 *
 * @param weighed what was asked, and what was found of it
 * @param results the pages to put in order, by their ids
 * @param liking how much better or worse a page is for what it is: 1 for most
 */
export function rank(
  weighed: readonly Weighed[],
  results: ReadonlyMap<string, PagefindResult>,
  liking: (id: string) => number,
): Ranked[] {
  const asked = weighed.reduce((sum, { rarity }) => sum + rarity, 0);
  const ranked: Ranked[] = [];
  for (const [id, result] of results) {
    let strength = 0;
    let covered = 0;
    for (const { rarity, strengths } of weighed) {
      const here = strengths.get(id);
      if (here === undefined) continue;
      strength += rarity * here;
      covered += rarity;
    }
    if (covered === 0) continue;
    const liked = liking(id);
    ranked.push({ id, result, score: liked * (strength / asked) * (covered / asked), liking: liked });
  }
  return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
