/** Checks the whole content without a build: `npm run check`. Exit code 1 where something stops publishing. */
import { checkContent, stops } from '../src/checks/check-content.ts';
import { contentRoot } from '../src/content-model/content-root.ts';
import { today } from '../src/library/today.ts';
import { shownPath } from '../src/reporters/shown-path.ts';
import { summary, terminalReport } from '../src/reporters/terminal.ts';

try {
  const root = contentRoot();
  const { problems, count } = await checkContent(root, today());
  if (problems.length > 0) console.error(terminalReport(problems, shownPath(root)));
  if (problems.some(stops)) process.exitCode = 1;
  else
    console.log(`${count} entries checked. ${problems.length > 0 ? 'Nothing stops publishing.' : summary(problems)}`);
} catch (error) {
  console.error(String((error as Error).message));
  process.exitCode = 1;
}
