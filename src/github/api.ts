/** Asks GitHub's REST API (https://docs.github.com/en/rest) of one repository. */
export interface GithubApi {
  /**
   * @param path from the repository: `/issues/7`
   * @throws where GitHub refuses
   */
  call: <Answer>(method: 'GET' | 'POST' | 'PATCH', path: string, body?: object) => Promise<Answer>;
}

/** Where and as whom GitHub is asked. */
export interface GithubAccess {
  /** Such as https://api.github.com */
  url: string;
  /** Such as `owner/name`. */
  repository: string;
  token: string;
}

/** The account as which workflows write with their own token. */
const WORKFLOWS = 'github-actions[bot]';
/** How many pages of a list are read at most, a hundred a page. */
const MOST_PAGES = 30;

/** What GitHub needs to know comes from the environment of a workflow. */
export function githubApi({ url, repository, token }: GithubAccess, ask: typeof fetch = fetch): GithubApi {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new Error(`"${repository}" is not the name of a repository.`);
  return {
    async call(method, path, body) {
      const answer = await ask(`${url}/repos/${repository}${path}`, {
        method,
        headers: {
          Accept: 'application/vnd.github+json',
          Authorization: `Bearer ${token}`,
          'X-GitHub-Api-Version': '2022-11-28',
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      if (!answer.ok) throw new Error(`GitHub refused ${method} ${path}: ${answer.status} ${answer.statusText}`);
      return (await answer.json()) as never;
    },
  };
}

/** An issue or a comment, as far as it matters here. */
export interface Written {
  id: number;
  number?: number;
  body?: string | null;
  user?: { login: string } | null;
}

/**
 * The first issue or comment of a list that a workflow wrote and that holds a mark. What others wrote is passed over,
 * whatever it holds.
 */
export async function findMarked(api: GithubApi, list: string, mark: string): Promise<Written | undefined> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const items = await api.call<Written[]>('GET', `${list}${list.includes('?') ? '&' : '?'}per_page=100&page=${page}`);
    const found = items.find(({ body, user }) => user?.login === WORKFLOWS && body?.includes(mark));
    if (found || items.length < 100) return found;
  }
  return undefined;
}

/** A mark that readers do not see, by which a text of ours is found again. */
export const markOf = (name: string): string => `<!-- wla: ${name} -->`;
