/** Builds sites for tests, and reads them. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { createHash } from 'node:crypto';
import { LETTER_FOLDER } from '../../src/email/letter-folder.ts';

const project = resolve(import.meta.dirname, '../..');

/** The site that `npm test` has built from the project's own content. */
export const site = resolve(project, process.env['WLA_TEST_SITE'] ?? '.build/site');

const folders: string[] = [];

/** A new empty folder, which goes when the tests of the file are over. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wla-'));
  folders.push(folder);
  return folder;
}

/** Takes away every folder that was made: whole sites would fill the disk, run by run. */
export function removeNewFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A copy of the project's content, to be changed. */
export function copyOfContent(): string {
  const copy = join(newFolder(), 'content');
  cpSync(join(project, 'content'), copy, { recursive: true });
  return copy;
}

export interface BuildResult {
  code: number;
  /** What it printed, on both channels. */
  output: string;
  out: string;
}

/** Runs the build command, as `npm run build` does. */
export function build(
  env: Record<string, string>,
  out = join(newFolder(), 'dist'),
  flags: readonly string[] = [],
): Promise<BuildResult> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(project, 'scripts/build.ts'), '--outDir', out, ...flags],
      { cwd: project, env: { ...process.env, NO_COLOR: '1', ...env }, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => done({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr, out }),
    );
  });
}

/** The files of a folder, each with a fingerprint of its bytes. */
export function fingerprints(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .sort()
      .map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

/** The text of a file of a site, by its address: `/about/` or `/rss.xml`. */
export function read(address: string, folder = site): string {
  return readFileSync(fileOf(address, folder), 'utf8');
}

/** Whether a site has a file at an address. */
export const has = (address: string, folder = site): boolean => existsSync(fileOf(address, folder));

export const fileOf = (address: string, folder = site): string =>
  join(folder, address.endsWith('/') ? `${address}index.html` : address);

/** The addresses in a site's sitemap, from the front page. */
export function sitemapAddresses(folder = site): string[] {
  return [...read('/sitemap.xml', folder).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => new URL(address ?? '').pathname,
  );
}

/** The addresses of the files in which a site has feeds. */
export const feedFiles = (folder = site): string[] =>
  [
    '/rss.xml',
    '/feed.json',
    ...readdirSync(join(folder, 'feeds'), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile() && /\.(?:xml|json)$/.test(item.name))
      .map((item) => `/${relative(folder, join(item.parentPath, item.name))}`),
  ].sort();

/** Every page of a site, by its address; redirects and the page for lost visitors too, and letters not: they are no pages. */
export function pages(folder = site): { address: string; html: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith('.html'))
    .map((item) => join(item.parentPath, item.name))
    .sort()
    .map((file) => ({
      address: `/${relative(folder, file).replace(/index\.html$/, '')}`,
      html: readFileSync(file, 'utf8'),
    }))
    .filter(({ address }) => !address.startsWith(`/${LETTER_FOLDER}`));
}
