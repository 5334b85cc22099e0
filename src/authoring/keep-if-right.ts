import { checkContent, stops } from '../checks/check-content.ts';
import { makeReport } from '../reporters/report.ts';
import { terminalReport } from '../reporters/terminal.ts';

/**
 * Gives the check the last word on a new file: one that it would refuse is taken back, and so is one whose check is
 * stopped.
 *
 * @param root the folder of the content
 * @param path the file, from there
 * @param today the day for which the site is built
 * @param takeBack takes the file away again
 * @throws where the file was taken back, with what the check says of it
 */
export async function keepIfRight(root: string, path: string, today: string, takeBack: () => void): Promise<void> {
  const stop = () => {
    takeBack();
    process.exit(130);
  };
  process.once('SIGINT', stop);
  try {
    const { problems } = await checkContent(root, today, 'what stops publishing');
    const own = problems.filter((found) => found.file === path && stops(found));
    if (own.length === 0) return;
    takeBack();
    throw new Error(
      `The check would not accept the new file, so it was not kept.\n${terminalReport(makeReport(own, root))}`,
    );
  } finally {
    process.off('SIGINT', stop);
  }
}
