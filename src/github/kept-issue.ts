import { findMarked, markOf, type GithubApi } from './api.ts';

/** An issue that is kept open as long as there is something to say. */
export interface KeptIssue {
  /** By which the issue is found again. */
  name: string;
  title: string;
  /** What there is to say; undefined where nothing is left. */
  text: string | undefined;
}

/** What an issue on GitHub holds, in letters, with some room. */
const MOST = 65_000;

/**
 * Keeps one issue: opens it, changes it in place, and closes it when nothing is left.
 *
 * @returns what became of it
 */
export async function keepIssue(
  api: GithubApi,
  { name, title, text }: KeptIssue,
): Promise<'none' | 'opened' | 'changed' | 'unchanged' | 'closed'> {
  const found = await findMarked(api, '/issues?state=open', markOf(name));
  if (text === undefined) {
    if (!found) return 'none';
    await api.call('PATCH', `/issues/${found.number}`, { state: 'closed', state_reason: 'completed' });
    return 'closed';
  }
  const body = `${markOf(name)}\n${text.slice(0, MOST).toWellFormed()}`;
  if (!found) {
    await api.call('POST', '/issues', { title, body });
    return 'opened';
  }
  if (found.body?.replaceAll('\r\n', '\n') === body) return 'unchanged';
  await api.call('PATCH', `/issues/${found.number}`, { title, body });
  return 'changed';
}
