import { findMarked, markOf, type GithubApi } from './api.ts';

/** What a comment on GitHub holds, in letters, with some room. */
const MOST = 65_000;

/**
 * Keeps one comment on a pull request: the first time it is written, then it is changed in place.
 *
 * @param name by which the comment is found again
 */
export async function keepComment(api: GithubApi, pullRequest: number, name: string, text: string): Promise<void> {
  const body = `${markOf(name)}\n${text.slice(0, MOST).toWellFormed()}`;
  const found = await findMarked(api, `/issues/${pullRequest}/comments`, markOf(name));
  if (!found) await api.call('POST', `/issues/${pullRequest}/comments`, { body });
  else if (found.body !== body) await api.call('PATCH', `/issues/comments/${found.id}`, { body });
}
