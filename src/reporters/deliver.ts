import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { guideAddress } from './guide-address.ts';
import { reporters, type ReporterName } from './index.ts';
import { outcome } from './counts.ts';
import type { Report } from './report.ts';
import { terminalReport } from './terminal.ts';
import { withoutCommands } from './without-commands.ts';

/** Where a report goes, and in which forms. */
export interface Delivery {
  /** None for what suits the place: the terminal, or in GitHub Actions all that people see there. */
  reporters: readonly ReporterName[];
  /** A file in the place of the screen. */
  output?: string | undefined;
  env: NodeJS.ProcessEnv;
  /** The screen, or the log. */
  stream: NodeJS.WriteStream;
}

/** Prints a report, or writes it into a file. */
export function deliver(found: Report, { reporters: named, output, env, stream }: Delivery): void {
  const report = { ...found, guide: guideAddress(env) };
  const [only = 'terminal'] = named;
  if (output !== undefined) {
    mkdirSync(dirname(resolve(output)), { recursive: true });
    writeFileSync(output, reporters[only](report));
    stream.write(`${outcome(report)}\n`);
    return;
  }
  const onGithub = Boolean(env['GITHUB_ACTIONS']);
  const names: readonly ReporterName[] = named.length > 0 ? named : onGithub ? ['github', 'terminal'] : ['terminal'];
  for (const name of names) {
    const text = name === 'terminal' ? terminalReport(report, stream) : reporters[name](report);
    stream.write(onGithub && name !== 'github' ? withoutCommands(text) : text);
  }
  const summary = env['GITHUB_STEP_SUMMARY'];
  if (onGithub && named.length === 0 && summary) appendFileSync(summary, reporters.markdown(report));
}
