/**
 * Repairs what can be repaired for certain: `npm run fix`. `npm run fix -- --help` tells of the options. Exit code 1
 * where a dry run would change something, 2 where the repairs cannot be run so.
 */
import { contentRoot } from '../src/content-model/content-root.ts';
import { today } from '../src/library/today.ts';
import { fixHelp, readFixOptions } from '../src/repairs/fix-options.ts';
import { changedFilesOf, fixReport } from '../src/repairs/fix-report.ts';
import { runFix } from '../src/repairs/run-fix.ts';
import { visibleError } from '../src/reporters/visible.ts';

try {
  const options = readFixOptions(process.argv.slice(2), process.env);
  if (options.help) {
    process.stdout.write(fixHelp);
  } else {
    const report = await runFix(contentRoot(), today(), options);
    process.stdout.write(fixReport(report, process.stdout));
    if (options.dryRun && changedFilesOf(report) > 0) process.exitCode = 1;
  }
} catch (error) {
  console.error(visibleError(error));
  process.exitCode = 2;
}
