import type { PageFacts } from './read-site.ts';

/** The part of their words that two pages must share to be taken for one. */
const ALIKE = 0.6;
/** A word that more new pages have than this says little of any of them, and is not looked for. */
const MOST_WITH_WORD = 30;

/**
 * For each page that went, the page that came with nearly the same words, if there is one. Each page that came is given
 * once.
 *
 * @returns the new address, by the old one
 */
export function likenesses(
  went: ReadonlyMap<string, PageFacts>,
  came: ReadonlyMap<string, PageFacts>,
): Map<string, string> {
  const having = new Map<string, string[]>();
  for (const [address, page] of came) {
    for (const key of keysOf(page)) having.set(key, [...(having.get(key) ?? []), address].slice(0, MOST_WITH_WORD + 1));
  }
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const [address, page] of [...went].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const candidates = new Set<string>();
    for (const key of keysOf(page)) {
      const pages = having.get(key) ?? [];
      if (pages.length <= MOST_WITH_WORD) for (const other of pages) candidates.add(other);
    }
    let best: { address: string; alike: number } | undefined;
    for (const other of [...candidates].sort()) {
      const facts = came.get(other);
      if (!facts || taken.has(other)) continue;
      const alike = likeness(page, facts);
      if (alike >= ALIKE && alike > (best?.alike ?? 0)) best = { address: other, alike };
    }
    if (!best) continue;
    taken.add(best.address);
    found.set(address, best.address);
  }
  return found;
}

/** By what a page may be found again: what it holds as a whole, its title, its words. */
const keysOf = ({ main, title, terms }: PageFacts) => [`main ${main}`, `title ${title}`, ...terms];

function likeness(a: PageFacts, b: PageFacts): number {
  if (a.main === b.main) return 1;
  const words = new Set(a.terms);
  const shared = b.terms.filter((word) => words.has(word)).length;
  const all = words.size + b.terms.length - shared;
  return all === 0 ? Number(a.title === b.title) : shared / all;
}
