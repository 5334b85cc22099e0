import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseRssFeed } from 'feedsmith';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pdf } from '../../src/authoring/problem-guide/attached-files.ts';
import { build, copyOfContent, fileOf, fingerprints, newFolder, read, site } from '../support/built-site.ts';

const change = (file: string, from: string | RegExp, to: string) =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
const gold = sharp({ create: { width: 800, height: 600, channels: 3, background: 'gold' } });
const FILES = `files:
  - src: ./plan.pdf
    title: Plan of the room
    description: The plan of the room, on two pages.
  - src: ./wall.png
    title: The wall
    description: A wall in gold
`;
const ids = (folder: string) =>
  (parseRssFeed(read('/rss.xml', folder)).items ?? []).map((item) => item.guid?.value).sort();

test('two builds of the same content are the same, byte for byte', async () => {
  const again = await build({ TZ: 'America/New_York', LANG: 'tr_TR.UTF-8' });
  expect(again.output).toContain('pages with');
  expect(fingerprints(again.out)).toEqual(fingerprints(site));
});

test('another content tree builds, with another name, public address and files to take away', async () => {
  const content = copyOfContent();
  const plan = await pdf((document) => void document.addPage().drawText('Honeycomb of learning'))();
  writeFileSync(join(content, 'resources/plan.pdf'), plan);
  writeFileSync(join(content, 'resources/wall.png'), await gold.png().toBuffer());
  change(join(content, 'resources/event-checklist.md'), 'licence:', `${FILES}licence:`);
  writeFileSync(join(content, 'stories/jane/wall.png'), await gold.png().toBuffer());
  change(join(content, 'stories/jane/index.md'), /\n---\n\n/, '\n---\n\n![A wall, 5 < 6 & more](./wall.png)\n\n');
  change(join(content, 'site.yaml'), /^name:.*$/m, 'name: Learning at Work Elsewhere');
  const { code, out, output } = await build({ WLA_CONTENT: content, WLA_SITE: 'https://preview.example.org' });
  expect(code, output).toBe(0);
  expect(read('/', out)).toContain('<title>Learning at Work Elsewhere –');
  expect(read('/', out)).toContain('<link rel="canonical" href="https://preview.example.org/">');
  expect(read('/rss.xml', out)).not.toContain('https://workplacelearningadvocates.org.uk/');
  expect(ids(out)).toEqual(ids(site));
  const jane = parseRssFeed(read('/rss.xml', out)).items?.find(({ guid }) => guid?.value?.endsWith('stories/jane'));
  const [, picture = '', alt] =
    /<img src="https:\/\/preview\.example\.org([^"]+)" alt="([^"]+)" width="800" height="600">/.exec(
      jane?.content?.encoded ?? '',
    ) ?? [];
  expect(alt).toBe('A wall, 5 &lt; 6 &amp; more');
  expect(await sharp(fileOf(picture, out)).metadata()).toMatchObject({ format: 'jpeg', width: 800, height: 600 });
  const page = read('/resources/event-checklist/', out);
  const [, address = ''] = /<a href="([^"]+\.pdf)" download[^>]*>\s*Plan of the room/.exec(page) ?? [];
  expect(readFileSync(fileOf(address, out)).equals(plan)).toBe(true);
  expect(page).toMatch(/href="[^"]+\.png" download/);
  expect(page).not.toContain('Honeycomb');
  const fragments = readdirSync(join(out, 'pagefind/fragment'))
    .filter((name) => name.endsWith('.pf_fragment'))
    .map((name) => gunzipSync(readFileSync(join(out, 'pagefind/fragment', name))).toString('utf8'));
  expect(fragments.filter((fragment) => fragment.includes('Honeycomb of learning'))).toEqual([
    expect.stringContaining('"url":"/resources/event-checklist/"'),
  ]);
});

test('twenty mistakes are all reported, with file and line, and the last good site stays as it was', async () => {
  const content = copyOfContent();
  const at = (path: string) => join(content, path);
  change(at('stories/jane/index.md'), /^title:.*\n/m, '');
  change(at('stories/hazel/index.md'), 'kind: person', 'kind: persn');
  change(at('stories/bg-futures/index.md'), /^published:.*$/m, 'published: 01/03/2026');
  change(at('stories/becoming-a-lead-wla/index.md'), 'id: ', 'authour: me\nid: ');
  change(at('stories/career-review-employers/index.md'), /^published:.*$/m, 'published: 2026-02-31');
  change(at('guides/first-90-days.md'), /^order:.*$/m, 'order: "fifty"');
  change(at('guides/for-employers.md'), /^summary:.*$/m, 'summary: Too short.');
  writeFileSync(at('guides/is-it-for-me.md'), '');
  writeFileSync(at('guides/information-and-advice.md'), Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1'));
  change(at('guides/becoming-a-lead-wla.md'), /^## /m, '#### ');
  change(at('networks/london.md'), /\n---\n\n/, '\n---\n\n[A page that is gone](/guides/nowhere/)\n\n');
  change(at('networks/midlands.md'), /\n---\n\n/, '\n---\n\n[A place that is gone](/glossary/#nothing)\n\n');
  change(at('networks/north-east.md'), /\n---\n\n/, '\n---\n\n<script>alert(1)</script>\n\n');
  change(at('networks/north-west.md'), /\n---\n\n/, '\n---\n\n![A room](./room.jpg)\n\n');
  change(at('resources/event-checklist.md'), /\n---\n\n/, '\n---\n\n::figure{id="no-such-figure"}\n\n');
  change(at('newsletters/issue-1.md'), /- story: .*/, '- story: nobody');
  change(at('newsletters/issue-2.md'), /^number:.*$/m, 'number: [2');
  writeFileSync(at('resources/My Poster #1.md'), readFileSync(at('resources/poster-learning-at-work.md')));
  writeFileSync(at('guides/old.markdown'), 'Words');
  change(at('evidence/wla-trained.yaml'), /^strength:.*$/m, 'strength: certain');

  const out = join(newFolder(), 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'the last good site');
  const before = fingerprints(out);
  const { code, output } = await build({ WLA_CONTENT: content }, out);
  expect(code).toBe(1);
  expect(fingerprints(out)).toEqual(before);
  const report = output.replaceAll(/^.*?content\//gm, 'content/');
  for (const mistake of [
    /stories\/jane\/index\.md:\d+:\d+ {2}error {2}"title" is missing\./,
    /stories\/hazel\/index\.md:\d+:7 {2}error {2}"kind" cannot be "persn"\./,
    /stories\/bg-futures\/index\.md:\d+:12 {2}error {2}"published" is not a date that the site can read: 01\/03\/2026\./,
    /stories\/becoming-a-lead-wla\/index\.md:2:1 {2}error {2}There is no field "authour"\./,
    /stories\/career-review-employers\/index\.md:\d+:12 {2}error {2}"published" is not a date that the site can read: 2026-02-31\./,
    /guides\/first-90-days\.md:\d+:8 {2}error {2}"order" is text, where a whole number is needed\.|guides\/first-90-days\.md:\d+:8 {2}error {2}"order" is text, where a number is needed\./,
    /guides\/for-employers\.md:\d+:10 {2}error {2}"summary" has 10 characters, and needs at least 50\./,
    /guides\/is-it-for-me\.md:1:1 {2}error {2}The file is empty\./,
    /guides\/information-and-advice\.md:2:11 {2}error {2}The file is saved as something other than UTF-8/,
    /guides\/becoming-a-lead-wla\.md:\d+:1 {2}error {2}This heading is at level 4/,
    /networks\/london\.md:\d+:1 {2}error {2}This link leads nowhere: \/guides\/nowhere\/\./,
    /networks\/midlands\.md:\d+:1 {2}error {2}\/glossary\/ has no place called "#nothing"\./,
    /networks\/north-east\.md:\d+:1 {2}error {2}The text holds HTML, which is not allowed: <script>/,
    /networks\/north-west\.md:\d+:1 {2}error {2}There is no picture ".\/room\.jpg" beside this file\./,
    /resources\/event-checklist\.md:\d+:1 {2}error {2}"figure" names "no-such-figure"/,
    /newsletters\/issue-1\.md:\d+:\d+ {2}error {2}"story" names "nobody"/,
    /newsletters\/issue-2\.md:\d+:\d+ {2}error {2}The fields cannot be read from here/,
    /resources\/My Poster #1\.md:1:1 {2}error {2}The file or folder name has letters or signs/,
    /guides\/old\.markdown:1:1 {2}error {2}The site does not read files of this kind here/,
    /evidence\/wla-trained\.yaml:\d+:\d+ {2}error {2}"strength" cannot be "certain"\./,
  ]) {
    expect(report).toMatch(mistake);
  }
  expect(report).toMatch(/problems stop publishing, in \d+ files/);
});
