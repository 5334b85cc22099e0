/** What an editor does: `npm run new` for each kind, `npm run check`, `npm run build`, and a look at the pages. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { build, copyOfContent } from '../support/built-site.ts';
import { visitBuiltSite } from '../support/browser.ts';

const project = resolve(import.meta.dirname, '../..');
const content = copyOfContent();

/** Runs a command of the project on the copy of the content. */
const run = (script: string, ...words: string[]) =>
  execFileSync(process.execPath, [`${project}/scripts/${script}.ts`, ...words], {
    cwd: project,
    env: { ...process.env, WLA_CONTENT: content },
    encoding: 'utf8',
  });

const summary = (what: string) =>
  `A hive in the canteen got forty colleagues to say what they would like to learn: ${what}.`;
const withTitle = (title: string) => ['--title', title, '--summary', summary(title)];

/** One entry of each kind: its flags, the page that shows it, and the words by which it is found there. */
const entries = [
  {
    words: ['topic', '--name', 'Bee keeping', '--summary', 'What a hive can teach people at work.'],
    page: '/stories/topic/bee-keeping/',
    shown: 'Bee keeping',
  },
  {
    words: [
      ...['story', ...withTitle('A hive at work'), '--kind', 'employer', '--topics', 'bee-keeping'],
      ...['--naming', 'organisation', '--consent-basis', 'published-source', '--consent-reference', 'A page'],
      ...['--consent-scope', 'web', '--consent-review-by', '2028-01-01', '--network', 'london'],
    ],
    page: '/stories/a-hive-at-work/',
    shown: 'A hive at work',
  },
  {
    words: [
      'guide',
      ...withTitle('Keep a hive'),
      '--audience',
      'wla',
      '--topics',
      'careers',
      '--owner',
      'National editor',
    ],
    page: '/guides/keep-a-hive/',
    shown: 'Keep a hive',
  },
  {
    words: [
      ...['network', ...withTitle('Cornwall'), '--area', 'Cornwall', '--places', 'Truro, Bude'],
      ...['--status', 'forming', '--postcode-areas', 'TR'],
    ],
    page: '/networks/cornwall/',
    shown: 'Cornwall',
  },
  {
    words: ['newsletter', ...withTitle('The hive issue'), '--items', 'story=jane; why=It is short.'],
    page: '/newsletters/issue-4/',
    shown: 'The hive issue',
  },
  {
    words: [
      ...['resource', ...withTitle('Hive checklist'), '--kind', 'checklist', '--audience', 'wla'],
      ...['--topics', 'careers', '--minutes', '15', '--licence', 'CC BY 4.0'],
    ],
    page: '/resources/hive-checklist/',
    shown: 'Hive checklist',
  },
  {
    words: [
      ...['event', ...withTitle('Open the hive'), '--starts', '2026-12-01 12:30', '--kind', 'training'],
      ...['--status', 'scheduled'],
    ],
    page: '/events/',
    shown: 'Open the hive',
  },
  {
    words: [
      ...['evidence', '--value', '3 in 4', '--unit', 'hives', '--statement', 'Three in four hives hum.'],
      ...['--period', 'To 2012', '--scope', 'One canteen.', '--strength', 'anecdotal', '--strand', 'background'],
      ...['--source-title', 'A book'],
    ],
    page: '/evidence/',
    shown: 'Three in four hives hum.',
  },
  {
    words: ['glossary', '--term', 'Hive', '--definition', 'A box in which bees live.'],
    page: '/glossary/',
    shown: 'A box in which bees live.',
  },
  {
    words: [
      'partner',
      '--name',
      'Bees United',
      '--kind',
      'campaign',
      '--role',
      'It brought a hive.',
      '--status',
      'past',
    ],
    page: '/partners/',
    shown: 'It brought a hive.',
  },
];

const visit = visitBuiltSite(async () => {
  for (const { words } of entries) expect(run('new', ...words)).toMatch(/^Written: /);
  expect(run('check')).not.toMatch(/ error | warning /);
  const { code, output, out } = await build({ WLA_CONTENT: content });
  expect(code, output).toBe(0);
  return out;
});

test.for(entries)(
  'what "npm run new -- $words.0" writes is shown on $page',
  async ({ page: address, shown, words }) => {
    await visit.open(address, async (page) => {
      const found = page.getByRole('main').getByText(shown, { exact: false }).first();
      await found.scrollIntoViewIfNeeded();
      expect(await found.isVisible()).toBe(true);
      if (words.includes('--title') && words[0] !== 'event')
        expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(shown);
    });
  },
);
