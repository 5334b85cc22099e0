/** Drafts the next issue of the newsletter, from the command line to the file: what `npm run newsletter` does. */
import { keepIfRight } from '../authoring/keep-if-right.ts';
import { newId } from '../authoring/new-id.ts';
import { openTree, type ContentTree } from '../authoring/content-tree.ts';
import { pathOf, placeEntry } from '../authoring/place-entry.ts';
import { checkContent, stops } from '../checks/check-content.ts';
import { WrongUse } from '../command-line/wrong-use.ts';
import type { CalendarDay } from '../content-model/calendar-day.ts';
import type { Content } from '../content-model/entry.ts';
import { collectionNames } from '../content-model/collection-names.ts';
import { shownPath } from '../reporters/shown-path.ts';
import { visibleError } from '../reporters/visible.ts';
import { choose } from './choose.ts';
import { help, readOptions } from './command-options.ts';
import { draftText, newsletter } from './draft-text.ts';
import { issuesOn, type Issue } from './issues.ts';
import { collectionsOfNews, findNews } from './news.ts';
import { alreadyBegun, issuesUnread, nothingNew, shownOnly, written } from './report.ts';

/** What a run of `npm run newsletter` needs to know of the world. */
export interface Occasion {
  /** The words after the command. */
  args: readonly string[];
  env: NodeJS.ProcessEnv;
  /** The folder of the content. */
  root: string;
  today: CalendarDay;
  print: (words: string) => void;
  warn: (words: string) => void;
}

/**
 * Drafts the next issue.
 *
 * @returns the exit code: 0 where the draft is written or shown, nothing is new, or help was wanted; 1 where it cannot be
 *   written; 2 where the command line is wrong
 */
export async function draftNewsletter(occasion: Occasion): Promise<number> {
  try {
    await draft(occasion);
    return 0;
  } catch (error) {
    occasion.warn(visibleError(error));
    return error instanceof WrongUse ? 2 : 1;
  }
}

async function draft({ args, env, root, today, print, warn }: Occasion): Promise<void> {
  const options = readOptions(args, today, env);
  if (options.help) return print(help.trimEnd());

  const { content, unread } = await readRight(root, today);
  const known = new Set(content.entries.newsletters.map(({ path }) => path));
  const unknown = unread.filter((path) => /^newsletters\/.*\.mdx?$/.test(path) && !known.has(path));
  if (unknown.length > 0) throw new Error(issuesUnread(unknown));
  const issues = issuesOn(content.entries.newsletters, today);
  if (options.number === undefined && issues.begun[0]) throw new Error(alreadyBegun(issues.begun[0], issues));

  const since = options.since ?? issues.last?.data.published;
  const found = findNews(content, issues, since, today);
  const told = { ...found, ...choose(found.news), since, issues, wrong: unread.filter(canBeNews) };
  if (found.news.length === 0) return print(nothingNew(told));
  const number = options.number ?? issues.nextNumber;
  const tree = openTree(root);
  const name = nameFor(number, tree, content.entries.newsletters);
  const path = pathOf(newsletter, name);
  const text = draftText(newId(tree, 'newsletters', name), number, told.chosen, today);
  if (options.dryRun) {
    print(text.trimEnd());
    return warn(shownOnly(told));
  }
  await keepIfRight(root, path, today, placeEntry(root, path, text));
  print(written(`${shownPath(root)}/${path}`, told));
}

/**
 * The name of the file of a new issue.
 *
 * @throws WrongUse where another issue has its number, or something else has its name
 */
function nameFor(number: number, tree: ContentTree, issues: readonly Issue[]): string {
  const name = `issue-${number}`;
  const taken = issues.find(({ data }) => data.number === number);
  const fault = taken ? `${taken.path} is issue ${number} already.` : tree.nameFault('newsletters', name);
  if (fault) throw new WrongUse(`${fault} Nothing was written. Give another number, such as: --number ${number + 1}`);
  return name;
}

const canBeNews = (path: string) => Object.values(collectionsOfNews).some((folder) => path.startsWith(`${folder}/`));

/**
 * The content in which the check finds nothing that stops publishing, and the files of the rest. What is wrong is left
 * out rather than half read: the line that cannot be read may be the one that takes a story down.
 */
async function readRight(root: string, today: CalendarDay): Promise<{ content: Content; unread: string[] }> {
  const { content, problems } = await checkContent(root, today, 'what stops publishing');
  const wrong = new Set(problems.filter(stops).map(({ file }) => file));
  const entries = Object.fromEntries(
    collectionNames.map((name) => [
      name,
      name === 'newsletters'
        ? content.entries[name]
        : (content.entries[name] as { path: string }[]).filter(({ path }) => !wrong.has(path)),
    ]),
  ) as unknown as Content['entries'];
  return { content: { ...content, entries }, unread: [...wrong] };
}
