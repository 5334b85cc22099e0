/** What every workflow must keep to, so that no pull request can reach secrets or write anything. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: unknown;
  concurrency?: { group: string };
  jobs: Record<string, Job>;
}

const folder = '.github/workflows';
const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
const workflows = files.map(([name, text]) => [name, parse(text) as Workflow] as const);
const jobs = workflows.flatMap(([name, { jobs }]) =>
  Object.entries(jobs).map(([id, job]) => [`${name} ${id}`, job] as const),
);
const steps = jobs.flatMap(([name, job]) => job.steps.map((step) => [name, step] as const));

test('there are the workflows that the README tells of', () => {
  expect(files.map(([name]) => name).sort()).toEqual(['comment.yml', 'nightly.yml', 'pull-request.yml']);
});

test.each(files)('every action of %s is pinned to a commit, with its version beside it', (_, text) => {
  const uses = text.split('\n').filter((line) => /\buses:/.test(line));
  expect(uses.length).toBeGreaterThan(0);
  for (const line of uses) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('an action has one commit in all workflows', () => {
  const pins = new Set(steps.map(([, { uses }]) => uses).filter((use) => use !== undefined));
  const actions = [...pins].map((use) => use.split('@')[0]);
  expect(actions).toEqual([...new Set(actions)]);
});

test.each(workflows)(
  '%s may do nothing of itself, and is never run twice at once',
  (_, { permissions, concurrency, on }) => {
    expect(permissions).toEqual({});
    expect(concurrency?.group).toMatch(/\S/);
    expect(Object.keys(on)).not.toContain('pull_request_target');
  },
);

test.each(jobs)('%s has a limit of time, and no more rights than its name needs', (name, job) => {
  expect(job['timeout-minutes']).toBeLessThanOrEqual(40);
  const rights: Record<string, Job['permissions']> = {
    'comment.yml comment': { contents: 'read', actions: 'read', 'pull-requests': 'write' },
    'nightly.yml issues': { contents: 'read', issues: 'write' },
  };
  expect(job.permissions).toEqual(rights[name] ?? { contents: 'read' });
});

test('no checkout leaves the token on the disk', () => {
  const checkouts = steps.filter(([, { uses }]) => uses?.startsWith('actions/checkout@'));
  expect(checkouts.length).toBeGreaterThan(0);
  for (const [name, step] of checkouts) expect(step.with?.['persist-credentials'], name).toBe(false);
});

test('no text of others is written into a command', () => {
  for (const [name, { run = '' }] of steps) expect(run, name).not.toContain('${{');
});

test('what runs with the rights of the repository checks out the main branch, and runs no script of a package', () => {
  const [, workflow] = workflows.find(([name]) => name === 'comment.yml') ?? [];
  const own = Object.values(workflow?.jobs ?? {}).flatMap(({ steps: list }) => list);
  const checkouts = own.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkouts.map((step) => step.with?.['ref'])).toEqual(['${{ github.event.repository.default_branch }}']);
  expect(own.map(({ run }) => run).filter(Boolean)).toEqual([
    'npm ci --ignore-scripts',
    'node scripts/pull-request-comment.ts',
  ]);
});

test('a pull request can reach no secret', () => {
  const [, text = ''] = files.find(([name]) => name === 'pull-request.yml') ?? [];
  expect(text).not.toMatch(/secrets\.|github\.token/);
});

test('every script that a workflow runs is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const runs = steps.map(([, { run = '' }]) => run).join('\n');
  const named = [...runs.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, script = '']) => script);
  expect(named.length).toBeGreaterThan(0);
  for (const script of named) expect(Object.keys(scripts)).toContain(script);
  for (const [, file = ''] of runs.matchAll(/node (scripts\/\S+)/g))
    expect(readdirSync('scripts')).toContain(file.slice(8));
});
