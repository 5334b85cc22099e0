import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../checks/check-content.ts';
import { contentTree } from '../../tests/support/content-tree.ts';
import { kinds } from './kinds.ts';
import { newEntry } from './new-entry.ts';
import { Cancelled, type Prompts } from './prompts.ts';

const today = '2026-11-21';
const summary = 'A bee hive in the canteen got forty colleagues talking about what they would like to learn.';
/** A title and a summary of its own for each kind: readers could not tell two alike apart, and the check would say so. */
const withTitle = (kind: string) => ['--title', `Bees at work: ${kind}`, '--summary', `${summary} This is a ${kind}.`];
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'wla-new-'));
  cpSync('content', root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

/** Runs `npm run new` with some words; answers the exit code and all that it said. */
async function run(args: string[], { prompts, at = root }: { prompts?: Prompts; at?: string } = {}) {
  const said: string[] = [];
  const say = (words: string) => void said.push(words);
  const code = await newEntry({ args, root: at, today, prompts, print: say, warn: say });
  return { code, said: said.join('\n').replaceAll(at, 'content') };
}

/** Somebody at a terminal who answers from a list; `stop` presses Ctrl+C. An answer that is refused is followed by the next. */
function answering(answers: (string | string[])[]): { prompts: Prompts; refused: string[]; said: string[] } {
  const refused: string[] = [];
  const said: string[] = [];
  const say = (words: string) => void said.push(words);
  const next = (message: string) => {
    const answer = answers.shift();
    if (answer === undefined) throw new Error(`Nobody expected to be asked: ${message}`);
    if (answer === 'stop') throw new Cancelled();
    return answer;
  };
  const prompts: Prompts = {
    begin: say,
    say,
    end: say,
    stopped: say,
    text: async ({ message, initial, fault }) => {
      for (;;) {
        const answer = next(message) as string;
        const text = answer === 'as proposed' ? (initial ?? '') : answer;
        const wrong = fault(text);
        if (!wrong) return text;
        refused.push(wrong);
      }
    },
    choose: async (message, choices) => {
      const answer = next(message) as string;
      expect(choices.map(({ value }) => value)).toContain(answer);
      return answer;
    },
    chooseMany: async (message, choices) => {
      const answers = next(message) as string[];
      for (const answer of answers) expect(choices.map(({ value }) => value)).toContain(answer);
      return answers;
    },
  };
  return { prompts, refused, said };
}

const flags: Record<(typeof kinds)[number]['word'], string[]> = {
  story: [
    ...[...withTitle('story'), '--kind', 'employer', '--topics', 'careers,confidence', '--naming', 'organisation'],
    ...['--consent-basis', 'published-source', '--consent-reference', 'A page', '--consent-scope', 'web'],
    ...['--consent-review-by', '2028-01-01', '--network', 'london'],
  ],
  guide: [...withTitle('guide'), '--audience', 'wla', '--topics', 'careers', '--owner', 'National editor'],
  network: [
    ...[...withTitle('network'), '--area', 'Cornwall', '--places', 'Truro, Penzance', '--places', 'Bude'],
    ...['--status', 'forming', '--postcode-areas', 'TR,PL'],
  ],
  newsletter: [
    ...withTitle('newsletter'),
    '--items',
    'story=jane; why=Short; and kind',
    '--items',
    'guide=for-employers; why=Free',
  ],
  resource: [
    ...[...withTitle('resource'), '--kind', 'checklist', '--audience', 'wla', '--topics', 'careers'],
    ...['--minutes', '15', '--licence', 'CC BY 4.0'],
  ],
  event: [...withTitle('event'), '--starts', '2026-12-01 12:30', '--kind', 'training', '--status', 'scheduled'],
  evidence: [
    ...['--value', '3 in 4', '--unit', 'bees', '--statement', 'Three in four bees hum.', '--period', 'To 2012'],
    ...['--scope', 'One hive.', '--strength', 'anecdotal', '--strand', 'background', '--source-title', 'A book'],
  ],
  glossary: ['--term', 'Hive', '--definition', 'A box in which bees live.'],
  partner: ['--name', 'Bees United', '--kind', 'campaign', '--role', 'It brought a hive.', '--status', 'past'],
  topic: ['--name', 'Bee keeping', '--summary', 'What bees teach us about work.'],
};

test.for(kinds)('a new $word from flags is written, and passes the check', async ({ word, collection }) => {
  const before = new Set(readdirSync(join(root, collection)));
  const { code, said } = await run([word, ...(flags[word] as string[])]);
  expect(said).toMatch(/^Written: content\//);
  expect(code).toBe(0);
  const made = readdirSync(join(root, collection)).filter((name) => !before.has(name));
  expect(made).toHaveLength(1);
  const { problems } = await checkContent(root, today);
  expect(
    problems.filter(({ file, severity }) => severity !== 'note' || file.startsWith(`${collection}/${made[0]}`)),
  ).toEqual([]);
});

test('a second entry of the same name is refused, and the first stays as it is', async () => {
  await run(['topic', '--name', 'Wax', '--summary', 'First.']);
  const { code, said } = await run(['topic', '--name', 'Wax', '--summary', 'Second.']);
  expect(code).toBe(2);
  expect(said).toBe('Another topic has that name: topics/wax.yaml. Choose another. (--file-name)');
  expect(readFileSync(join(root, 'topics/wax.yaml'), 'utf8')).toContain('summary: First.');
});

test('without a terminal, what is missing is named with its flags', async () => {
  const { code, said } = await run(['topic', '--summary', 'What bees teach us.']);
  expect(code).toBe(2);
  expect(said).toMatchInlineSnapshot(`
    "Nobody is at the terminal to be asked, and this is missing for a topic:
      --name                 The topic, as readers see it.
    All flags: npm run new -- topic --help"
  `);
});

test('without a terminal and without words, the help says what there is', async () => {
  const { code, said } = await run([]);
  expect(code).toBe(2);
  for (const { word } of kinds) expect(said).toContain(`  ${word} `);
});

test('wrong flags get the words of the check, all at once', async () => {
  const { code, said } = await run([
    'event',
    ...withTitle('event'),
    '--starts',
    '1 May',
    '--kind',
    'trainin',
    '--status',
    'past',
    '--network',
    'lodnon',
  ]);
  expect(code).toBe(2);
  expect(said).toMatchInlineSnapshot(`
    ""starts" is not a day or time that the site can read: 1 May. Write the day year first, and the time by the 24-hour clock if there is one: 2026-03-01 10:30.
    "kind" cannot be "trainin". Did you mean "training"? It may be information-session, network-meeting, training, seminar or celebration.
    "network" names "lodnon", and there is no such file in networks/. Did you mean "london"?
    Another event has that name: events/bees-at-work-event.md. Choose another. (--file-name)"
  `);
});

test('an unknown flag, a flag without a value and stray words are explained', async () => {
  const { code, said } = await run(['topic', '--nmae', 'Bees', 'and wax', '--summary']);
  expect(code).toBe(2);
  expect((await run(['topic', '--name', 'Bees', 'and wax'])).said).toBe(
    '"and wax" follows no flag. Put text with spaces in "double quotes".',
  );
  expect(said).toMatchInlineSnapshot(`
    "There is no flag --nmae. Did you mean --name?
    --summary needs something after it."
  `);
});

test('a misspelt kind gets a suggestion, and pages are kindly said to be fixed', async () => {
  expect((await run(['storry'])).said).toBe('There is nothing called "storry" to begin. Did you mean "story"?');
  expect((await run(['page'])).said).toMatchInlineSnapshot(
    `"The pages of the site are fixed: each has its file in content/pages/ already. Open it and change its words."`,
  );
});

test('the help on a kind has every flag, and nothing is written', async () => {
  const { code, said } = await run(['event', '--help']);
  expect(code).toBe(0);
  for (const flag of ['--file-name', '--title', '--starts', '--online', '--sources'])
    expect(said).toContain(`  ${flag}\n`);
});

test('a story without consent begins as a draft that says what to do', async () => {
  const args = [...withTitle('draft'), '--kind', 'person', '--topics', 'careers', '--naming', 'anonymous'];
  expect((await run(['story', ...args, '--draft', '--file-name', 'no-form'])).said).toContain('It is a draft');
  const text = readFileSync(join(root, 'stories/no-form/index.md'), 'utf8');
  expect(text).toContain('\ndraft: true\n');
  expect(text).toContain('# THERE IS NO CONSENT YET');
  const { problems } = await checkContent(root, today);
  expect(problems.filter(({ file }) => file === 'stories/no-form/index.md')).toEqual([]);
});

test('a person at the terminal is asked again, in the words of the check, until each answer is right', async () => {
  const { prompts, refused, said } = answering([
    ...[
      'Bees and forms',
      'jane',
      'as proposed',
      'Short',
      summary,
      'person',
      '',
      '',
      '',
      ['confidence'],
      'changed-name',
    ],
    ...['form', 'SF-0042', ['web'], '', '01/03/2026', '2026-03-01', 'as proposed'],
  ]);
  expect((await run(['story'], { prompts })).code).toBe(0);
  expect(refused).toMatchInlineSnapshot(`
    [
      "Another story has that name: stories/jane/index.md. Choose another.",
      ""summary" has 5 characters, and needs at least 50. Say a little more.",
      ""consent.given" is missing. The day on which the form was signed. Needed for a form, unless the story is a draft.",
      ""consent.given" is not a date that the site can read: 01/03/2026. Write the date year first: 2026-03-01 (or 2026-01-03 if 3 January was meant).",
    ]
  `);
  expect(said.at(-1)).toContain('stories/bees-and-forms/index.md');
  const text = readFileSync(join(root, 'stories/bees-and-forms/index.md'), 'utf8');
  expect(text).toContain('  given: 2026-03-01\n');
  expect(text).toContain('  reviewBy: 2027-11-21\n');
});

test('"not yet" to the question of consent makes the story a draft', async () => {
  const answers = ['Waiting bees', 'as proposed', summary, 'person', '', '', '', ['confidence'], 'anonymous', 'none'];
  expect((await run(['story'], { prompts: answering(answers).prompts })).code).toBe(0);
  expect(readFileSync(join(root, 'stories/waiting-bees/index.md'), 'utf8')).toContain('\ndraft: true\n');
});

test('the items of a newsletter are chosen one by one from what there is', async () => {
  const { prompts } = answering([
    ...['Bees again', summary, 'as proposed', 'story', 'jane', 'It is short.', 'yes'],
    ...['event', 'clc-launch-2009', 'A look back.', 'no'],
  ]);
  const { code, said } = await run(['newsletter'], { prompts: prompts });
  expect({ code, said }).toEqual({ code: 0, said: '' });
});

test('a flag that is wrong is said to be, and asked for', async () => {
  const { prompts, said } = answering(['Hive two', 'as proposed']);
  const args = ['topic', '--summary', 'More of it.', '--name', 'x'.repeat(41)];
  expect((await run(args, { prompts })).code).toBe(0);
  expect(said[1]).toBe('"name" has 41 characters, and 40 is the most. Take out at least 1.');
});

test('whoever stops leaves nothing behind', async () => {
  const before = readdirSync(root, { recursive: true });
  const { code } = await run(['guide'], { prompts: answering(['A guide', 'as proposed', 'stop']).prompts });
  expect(code).toBe(130);
  expect(readdirSync(root, { recursive: true })).toEqual(before);
});

test('a story cannot begin before there is a topic', async () => {
  const at = contentTree({ 'topics/.gitkeep': '' });
  const { prompts } = answering(['Bees', 'as proposed', summary, 'person']);
  const { code, said } = await run(['story', '--sector', 'Bees'], { prompts, at });
  expect(code).toBe(2);
  expect(said).toContain('there is nothing yet. Begin with one: npm run new -- topic');
});

test('a file that the check would not accept is not kept', async () => {
  const { code, said } = await run(['glossary', '--term', 'Smoke', '--definition', 'It calms.', '--link', '/nowhere/']);
  expect(code).toBe(1);
  expect(said).toContain('This link leads nowhere: /nowhere/.');
  expect(existsSync(join(root, 'glossary/smoke.yaml'))).toBe(false);
});
