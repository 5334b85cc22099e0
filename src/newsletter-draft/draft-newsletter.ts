/** Drafts the next issue of the newsletter, from the command line to the file: what `npm run newsletter` does. */
import { keepIfRight } from '../authoring/keep-if-right.ts';
import { newId } from '../authoring/new-id.ts';
import { openTree, type ContentTree } from '../authoring/content-tree.ts';
import { pathOf, placeEntry } from '../authoring/place-entry.ts';
import { checkContent, stops } from '../checks/check-content.ts';
import { WrongUse } from '../command-line/wrong-use.ts';
import type { CalendarDay } from '../content-model/calendar-day.ts';
import { shownPath } from '../reporters/shown-path.ts';
import { visibleError } from '../reporters/visible.ts';
import { choose } from './choose.ts';
import { help, readOptions } from './command-options.ts';
import { draftText, newsletter } from './draft-text.ts';
import { issuesOn, type Issue } from './issues.ts';
import { collectionsOfNews, findNews, type NewsEntry } from './news.ts';
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

  const { allIssues, entries, wrong } = await readRight(root, today);
  const issues = issuesOn(allIssues, today);
  if (options.number === undefined && issues.begun[0]) throw new Error(alreadyBegun(issues.begun[0], issues));
  const number = options.number ?? issues.nextNumber;
  const tree = openTree(root);
  const name = nameFor(number, tree, allIssues);

  const since = options.since ?? issues.last?.data.published;
  const found = findNews(entries, issues, since, today);
  const told = { ...found, ...choose(found.news), since, issues, wrong };
  if (found.news.length === 0) return print(nothingNew(told));
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

/**
 * The issues, the entries that can be news and in which the check finds nothing that stops publishing, and the files of
 * the others. What is wrong is left out rather than half read: the line that cannot be read may be the one that takes a
 * story down.
 *
 * @throws where an issue cannot be read, for then nobody knows what readers have been told
 */
async function readRight(
  root: string,
  today: CalendarDay,
): Promise<{ allIssues: Issue[]; entries: NewsEntry[]; wrong: string[] }> {
  const { content, problems } = await checkContent(root, today, 'what stops publishing');
  const wrong = new Set(problems.filter(stops).map(({ file }) => file));
  const allIssues = content.entries.newsletters;
  const read = new Set(allIssues.map(({ path }) => path));
  const unread = [...wrong].filter((path) => /^newsletters\/.*\.mdx?$/.test(path) && !read.has(path));
  if (unread.length > 0) throw new Error(issuesUnread(unread));
  const folders = Object.values(collectionsOfNews);
  return {
    allIssues,
    entries: folders.flatMap((folder): NewsEntry[] => content.entries[folder]).filter(({ path }) => !wrong.has(path)),
    wrong: [...wrong].filter((path) => folders.some((folder) => path.startsWith(`${folder}/`))),
  };
}
