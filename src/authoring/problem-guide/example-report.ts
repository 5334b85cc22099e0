import { checkContent } from '../../checks/check-content.ts';
import { makeReport } from '../../reporters/report.ts';
import { terminalReport } from '../../reporters/terminal.ts';
import { changed, said } from './piece.ts';
import { EXAMPLE_DAY } from './small-site.ts';
import { inSmallSite } from './try-pieces.ts';

const STORY = 'stories/bees/index.md';

/** An error, a warning and a note in one story. */
const slips = said('', {
  [STORY]: changed(
    STORY,
    ['published: 2026-11-02', 'published: 1 November 2026'],
    ['Somebody brought a hive.', 'The chairman sent an e-mail about it.'],
  ),
});

/** A report of the check, as a person at a terminal sees it, as Markdown. */
export async function exampleReport(): Promise<string> {
  const [report = ''] = await inSmallSite([slips], async (root) => {
    const { problems, count } = await checkContent(root, EXAMPLE_DAY);
    const found = makeReport(problems, root, { entries: count });
    return terminalReport({ ...found, folder: { shown: 'content', inRepository: 'content' } });
  });
  return `\`\`\`text\n${report.trim()}\n\`\`\``;
}
