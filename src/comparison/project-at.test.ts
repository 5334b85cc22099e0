import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { isCovered, projectAt } from './project-at.ts';

const lock = JSON.stringify({ packages: { '': { version: '1' }, 'node_modules/a': { version: '1.0.0' } } });
const files = {
  'scripts/build.ts': '',
  'content/bees.md': 'Before',
  'package-lock.json': lock,
  '.gitignore': 'node_modules/',
  'node_modules/a/index.js': '',
};

/** Makes a Git repository of one commit of a folder. */
function commit(now: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', now, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      stdio: 'ignore',
    });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--no-gpg-sign', '-m', 'a');
}
const repository = () => {
  const now = contentTree(files);
  commit(now);
  return now;
};
const at = (now: string, root = join(now, 'content')) =>
  projectAt({ now, root, commit: 'HEAD', name: 'main', out: join(contentTree({}), 'earlier') });

test('an earlier state is written into a folder of its own, and shares the packages of now', () => {
  const now = repository();
  writeFileSync(join(now, 'content/bees.md'), 'After');
  const { project, content } = at(now);
  expect(readFileSync(join(content, 'bees.md'), 'utf8')).toBe('Before');
  expect(realpathSync(join(project, 'node_modules'))).toBe(realpathSync(join(now, 'node_modules')));
  expect(readFileSync(join(now, 'content/bees.md'), 'utf8')).toBe('After');
});

test('a state without a build, or without that content, is named before any package is installed', () => {
  const now = repository();
  expect(() => at(now, join(now, 'other'))).toThrow('main cannot be built: it has no folder other.');
  const old = contentTree({ 'content/bees.md': '' });
  commit(old);
  expect(() => at(old)).toThrow('main cannot be built: it has no scripts/build.ts.');
});

test('content that Git does not know is refused, with another way', () => {
  expect(() => at(repository(), contentTree({}))).toThrow('Build both sites, and name them: npm run diff -- OLD NEW');
  expect(() => at(contentTree(files))).toThrow('npm run diff -- OLD NEW');
});

test('the packages of now serve an earlier state where they hold all of its own', () => {
  const then = { 'node_modules/a': '1.0.0', 'node_modules/b': '2.0.0' };
  expect(isCovered(then, { ...then, 'node_modules/c': '3.0.0' })).toBe(true);
  expect(isCovered(then, { ...then, 'node_modules/b': '2.0.1' })).toBe(false);
  expect(isCovered(then, { 'node_modules/a': '1.0.0' })).toBe(false);
  expect(isCovered(undefined, then)).toBe(false);
});
