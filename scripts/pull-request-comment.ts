/**
 * Writes on a pull request what readers will notice: for `.github/workflows/comment.yml`, with the rights of the
 * repository. It reads what the run of the pull request handed in as data, and runs nothing of it.
 */
import { githubApi } from '../src/github/api.ts';
import { keepComment } from '../src/github/kept-comment.ts';
import { pullRequestComment } from '../src/github/pull-request-comment.ts';

const { env } = process;
const given = (name: string) => env[name] ?? '';
const api = githubApi({
  url: given('GITHUB_API_URL'),
  repository: given('GITHUB_REPOSITORY'),
  token: given('GITHUB_TOKEN'),
});

const comment = await pullRequestComment(api, {
  folder: given('HANDED_IN'),
  commit: given('RUN_COMMIT'),
  address: given('RUN_ADDRESS'),
  preview: env['PREVIEW_URL'] || undefined,
});
if (comment) await keepComment(api, comment.number, 'what readers will notice', comment.text);
console.log(
  comment ? `The comment on pull request ${comment.number} is up to date.` : 'The pull request has moved on.',
);
