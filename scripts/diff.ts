/**
 * Says what readers will notice between two built sites, or since a commit: `npm run diff`. `npm run diff -- --help`
 * tells of the options. Exit code 1 where a site cannot be built, 2 where the command cannot be run so.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CannotBuild } from '../src/comparison/build-site.ts';
import { help, readOptions } from '../src/comparison/command-options.ts';
import { render } from '../src/comparison/render.ts';
import { runDiff } from '../src/comparison/run-diff.ts';
import { inShort } from '../src/comparison/tell.ts';
import { visibleError } from '../src/reporters/visible.ts';
import { withoutCommands } from '../src/reporters/without-commands.ts';

// Whoever stops it leaves nothing behind: builds that run are ended, and what they wrote is taken away.
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.help) {
    process.stdout.write(help);
  } else {
    const comparison = await runDiff(options, stop.signal);
    const { output } = options;
    const text = render(comparison, { ...options, stream: output === undefined ? process.stdout : undefined });
    if (output === undefined) process.stdout.write(process.env['GITHUB_ACTIONS'] ? withoutCommands(text) : text);
    else {
      mkdirSync(dirname(resolve(output)), { recursive: true });
      writeFileSync(output, text);
      console.log(inShort(comparison));
    }
  }
} catch (error) {
  console.error(stop.signal.aborted ? 'Stopped.' : visibleError(error));
  process.exitCode = stop.signal.aborted ? 130 : error instanceof CannotBuild ? 1 : 2;
}
