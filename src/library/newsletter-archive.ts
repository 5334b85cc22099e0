/** More issues than this stand by year, in short lines; as many or fewer stand as cards. */
export const MOST_ON_CARDS = 12;

/** An archive: the newest issue by itself, and the earlier ones on cards or by year. */
export interface Archive<Issue> {
  newest: Issue | undefined;
  /** Where there are few. */
  cards: Issue[];
  /** Where there are many: the newest year first. */
  years: { year: string; issues: Issue[] }[];
}

/**
 * Puts the issues of the newsletter into an archive that reads well with three of them and with a hundred.
 *
 * @param issues the issues, the newest first
 */
export function archive<Issue extends { data: { published: string } }>(issues: readonly Issue[]): Archive<Issue> {
  const [newest, ...earlier] = issues;
  if (earlier.length <= MOST_ON_CARDS) return { newest, cards: earlier, years: [] };
  const byYear = Map.groupBy(earlier, ({ data }) => data.published.slice(0, 4));
  const years = [...byYear].map(([year, issues]) => ({ year, issues })).sort((a, b) => b.year.localeCompare(a.year));
  return { newest, cards: [], years };
}
