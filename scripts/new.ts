/** Begins a new entry: `npm run new`, or with flags `npm run new -- story --title "…"`. `--help` lists what it takes. */
import { newEntry } from '../src/authoring/new-entry.ts';
import { terminalPrompts } from '../src/authoring/prompts.ts';
import { contentRoot } from '../src/content-model/content-root.ts';
import { today } from '../src/library/today.ts';

const somebodyThere = process.stdin.isTTY && process.stdout.isTTY && !process.env['CI'];

try {
  process.exitCode = await newEntry({
    args: process.argv.slice(2),
    root: contentRoot(),
    today: today(),
    prompts: somebodyThere ? terminalPrompts : undefined,
    print: (words) => console.log(words),
    warn: (words) => console.error(words),
  });
} catch (error) {
  console.error(String((error as Error).message));
  process.exitCode = 1;
}
