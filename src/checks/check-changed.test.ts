import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { contentTree, story } from '../../tests/support/content-tree.ts';
import { checkChanged } from './check-changed.ts';

const TODAY = '2026-11-21';

/** A repository whose first commit, on main, holds a story, a guide that links to it, and a link that leads out. */
function repository() {
  const top = contentTree({
    'web site/content/stories/bees.md': story(),
    'web site/content/guides/hives.md': '---\nid: hives\n---\n\n[Bees](/stories/bees/) and [wax](/stories/wax/)\n',
  });
  const root = join(top, 'web site/content');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-C', top, ...args], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  symlinkSync(tmpdir(), join(root, 'link'));
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'One');
  return { top, root, git, write };
}

const lines = ({ problems }: { problems: { file: string; what: string }[] }) =>
  problems.map(({ file, what }) => `${file}: ${what}`).sort();

test('where nothing differs, nothing is reported, and what was there before is counted', async () => {
  const { root } = repository();
  const { problems, comparison } = await checkChanged(root, TODAY);
  expect(problems).toEqual([]);
  expect(comparison).toMatchObject({ with: 'main', files: 0 });
  expect(comparison.leftOut).toBeGreaterThan(0);
});

test('what a removed page breaks elsewhere is reported, and so is every mistake in what differs', async () => {
  const { root, git, write } = repository();
  git('checkout', '--quiet', '-b', 'work');
  write('guides/kept.md', 'x');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Committed since');
  rmSync(join(root, 'stories/bees.md'));
  write('stories/wax-works.md', 'staged');
  git('add', '.');
  write('stories/new one.md', 'not added to Git');
  const found = await checkChanged(root, TODAY);
  expect(lines(found)).toMatchInlineSnapshot(`
    [
      "guides/hives.md: This link leads nowhere: /stories/bees/.",
      "guides/kept.md: There is no front matter: the file must begin with a line of three hyphens.",
      "stories/new one.md: The file or folder name has letters or signs that an address cannot have.",
      "stories/new one.md: There is no front matter: the file must begin with a line of three hyphens.",
      "stories/wax-works.md: There is no front matter: the file must begin with a line of three hyphens.",
    ]
  `);
  expect([...found.comparison.elsewhere].map(({ what }) => what)).toEqual(['This link leads nowhere: /stories/bees/.']);
  const since = await checkChanged(root, TODAY, 'HEAD');
  expect(lines(since).some((line) => line.startsWith('guides/kept.md'))).toBe(false);
});

test('the repository stays as it was', async () => {
  const { root, git, write } = repository();
  write('guides/new.md', 'x');
  const state = () =>
    `${git('status', '--porcelain', '--ignored')}${git('worktree', 'list')}${git('ls-files', '--stage')}`;
  const before = state();
  await checkChanged(root, TODAY);
  expect(state()).toBe(before);
});

test('content that main does not have yet is checked whole', async () => {
  const { root, top } = repository();
  cpSync(root, join(top, 'other'), { recursive: true, verbatimSymlinks: true });
  const { problems, comparison } = await checkChanged(join(top, 'other'), TODAY);
  expect(problems.map(({ what }) => what)).toContain('This link leads nowhere: /stories/wax/.');
  expect(comparison).toMatchObject({ files: 3, leftOut: 0 });
});

test('where there is nothing to compare with, it says what to do', async () => {
  const { root, top, git } = repository();
  const message = async (folder: string, ref?: string) =>
    checkChanged(folder, TODAY, ref).then(
      () => 'no message',
      (error: unknown) => (error as Error).message.replaceAll(top, '(top)'),
    );
  expect(await message(root, 'nowhere')).toMatchInlineSnapshot(
    `"There is no branch, tag or commit "nowhere" in this repository. If it is on the server, fetch it first: git fetch origin"`,
  );
  expect(await message(root, '--upload-pack=x')).toMatch(/^There is no branch, tag or commit "--upload-pack=x"/);
  git('branch', '--move', 'main', 'trunk');
  expect(await message(root)).toMatchInlineSnapshot(
    `"There is no branch "main" or "origin/main" here. Say what to compare with, such as --changed HEAD~1, or fetch main: git fetch origin main:main"`,
  );
  writeFileSync(join(top, '.gitignore'), 'web site\n');
  mkdirSync(join(top, 'made'));
  writeFileSync(join(top, '.gitignore'), 'made\n');
  expect(await message(join(top, 'made'))).toMatchInlineSnapshot(
    `"Git is told to ignore (top)/made, so it cannot say what differs. Leave --changed out to check everything."`,
  );
  expect((await message(contentTree({}))).replace(/content in .* is/, 'content in … is')).toMatchInlineSnapshot(
    `"--changed asks Git what differs, and the content in … is in no Git repository. Leave --changed out to check everything."`,
  );
});
