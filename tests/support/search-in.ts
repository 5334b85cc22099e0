import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Asks an index by Pagefind's own code, in a Node of its own, with the folder in the place of the network. */
const ASK = `
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
const [folder, questions] = process.argv.slice(1);
globalThis.fetch = async (address) =>
  new Response(readFileSync(join(folder, String(address).replace(/[?].*/, '').replace('/pagefind/', ''))));
copyFileSync(join(folder, 'pagefind.js'), join(folder, '../pagefind.mjs'));
const pagefind = await import(join(folder, '../pagefind.mjs'));
await pagefind.options({ noWorker: true, basePath: '/pagefind/' });
const answers = [];
for (const question of JSON.parse(questions)) {
  const { results } = await pagefind.search(question);
  answers.push(await Promise.all(results.map(async ({ score, data }) => [(await data()).url, Math.round(score * 1e6)])));
}
console.log(JSON.stringify(answers));
`;

/**
 * What an index finds for each question: addresses with their scores, the best first.
 *
 * @param folder where Pagefind's files are
 */
export async function searchIn(folder: string, questions: readonly string[]): Promise<[string, number][][]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', ASK, folder, JSON.stringify(questions)],
    { maxBuffer: 1 << 26 },
  );
  return JSON.parse(stdout) as [string, number][][];
}
