import { newsKinds, type News } from './news.ts';

/** How many things a draft lists at most: more than anybody reads, and few enough to choose from. */
export const MOST_ITEMS = 20;

/**
 * Chooses news for one issue. Changes of events that readers have been told of come in whatever else there is. Then
 * each kind has its turn, so that a hundred new stories leave room for the one event.
 *
 * @param news all news, each kind in its order
 * @returns what the draft lists, in the order of the news, and what it has no room for
 */
export function choose(news: readonly News[], most = MOST_ITEMS): { chosen: News[]; leftOut: News[] } {
  const mustBeTold = ({ reason }: News) => reason === 'cancelled' || reason === 'moved';
  const rest = newsKinds.map((kind) => news.filter((each) => each.kind === kind && !mustBeTold(each)));
  const longest = Math.max(0, ...rest.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, i) => rest.flatMap((ofKind) => ofKind[i] ?? [])).flat();
  const taken = new Set([...news.filter(mustBeTold), ...inTurn].slice(0, most));
  return { chosen: news.filter((each) => taken.has(each)), leftOut: news.filter((each) => !taken.has(each)) };
}
