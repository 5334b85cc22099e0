/**
 * Keeps two issues for `.github/workflows/nightly.yml`: content that is due for review, and links to other sites that
 * lead nowhere. Each is opened, renewed in place, and closed when nothing is left.
 */
import { existsSync, readFileSync } from 'node:fs';
import { githubApi } from '../src/github/api.ts';
import { brokenLinks } from '../src/github/broken-links.ts';
import { keepIssue } from '../src/github/kept-issue.ts';
import { reviewList } from '../src/github/review-list.ts';
import type { JsonReport } from '../src/reporters/json.ts';

const given = (name: string) => process.env[name] ?? '';
const api = githubApi({
  url: given('GITHUB_API_URL'),
  repository: given('GITHUB_REPOSITORY'),
  token: given('GITHUB_TOKEN'),
});
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const [check, links] = ['reports/check.json', 'reports/links.json'];
if (existsSync(check)) {
  const text = reviewList(json(check) as JsonReport);
  const became = await keepIssue(api, { name: 'due for review', title: 'Content that is due for review', text });
  console.log(`Content that is due for review: ${became}.`);
}
if (existsSync(links)) {
  const text = brokenLinks(json(links), 'dist');
  const became = await keepIssue(api, { name: 'broken links', title: 'Links to other sites that lead nowhere', text });
  console.log(`Links to other sites that lead nowhere: ${became}.`);
}
