import type { GithubApi, Written } from '../../src/github/api.ts';

/** A GitHub for tests: it answers from what it is given, and notes what is written. */
export function fakeGithub(answers: Record<string, unknown>): GithubApi & { writes: [string, string, object?][] } {
  const writes: [string, string, object?][] = [];
  return {
    writes,
    call: (method, path, body) => {
      if (method === 'GET') {
        const known = answers[path.replace(/[?&]per_page=100&page=1$/, '')];
        if (known === undefined) return Promise.reject(new Error(`GitHub refused GET ${path}: 404 Not Found`));
        return Promise.resolve(known as never);
      }
      writes.push(body ? [method, path, body] : [method, path]);
      return Promise.resolve({} as never);
    },
  };
}

/** What a workflow wrote with its own token. */
export const byWorkflow = (id: number, body: string): Written => ({
  id,
  number: id,
  body,
  user: { login: 'github-actions[bot]' },
});
