/**
 * Checks the whole content without a build: `npm run check`. `npm run check -- --help` tells of the options. Exit code
 * 1 where something stops publishing, 2 where the check cannot be run so.
 */
import { help, readOptions } from '../src/checks/command-options.ts';
import { stops } from '../src/checks/check-content.ts';
import { runCheck } from '../src/checks/run-check.ts';
import { contentRoot } from '../src/content-model/content-root.ts';
import { siteAddress } from '../src/hosting/site-address.ts';
import { today } from '../src/library/today.ts';
import { fixReport } from '../src/repairs/fix-report.ts';
import { everything, runFix } from '../src/repairs/run-fix.ts';
import { deliver } from '../src/reporters/deliver.ts';
import { visibleError } from '../src/reporters/visible.ts';

// Whoever reads the report may stop reading: `npm run check | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? process.exitCode : 2),
);

try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.help) {
    process.stdout.write(help);
  } else {
    siteAddress();
    if (options.fix) {
      const fixed = await runFix(contentRoot(), today(), { ...everything, changed: options.changed });
      // A report that a program reads stays alone.
      const stream = options.reporters.length > 0 ? process.stderr : process.stdout;
      stream.write(fixReport(fixed, stream));
    }
    const report = await runCheck(contentRoot(), today(), options.changed);
    if (report.problems.some(stops)) process.exitCode = 1;
    deliver(report, { ...options, env: process.env, stream: process.stdout });
  }
} catch (error) {
  console.error(visibleError(error));
  process.exitCode = 2;
}
