import { mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../checks/check-content.ts';
import type { Problem } from '../../content-model/problem.ts';
import type { Files, Piece } from './piece.ts';
import { EXAMPLE_DAY, smallSite } from './small-site.ts';

/** Puts pieces of content into the small site, one at a time, and checks the whole of it with each. */
export const tryPieces = (pieces: readonly Piece[]): Promise<Problem[][]> =>
  inSmallSite(pieces, async (root) => (await checkContent(root, EXAMPLE_DAY)).problems);

/**
 * Puts pieces of content into the small site, one at a time, and looks at it with each.
 *
 * @param look sees the folder of the content
 * @returns what it saw, in the order of the pieces
 */
export async function inSmallSite<Seen>(
  pieces: readonly Piece[],
  look: (root: string) => Promise<Seen>,
): Promise<Seen[]> {
  const root = mkdtempSync(join(tmpdir(), 'wla-examples-'));
  try {
    await put(root, smallSite);
    const seen: Seen[] = [];
    for (const { files } of pieces) {
      const paths = Object.keys(files);
      takeAway(root, paths);
      await put(root, files);
      seen.push(await look(root));
      takeAway(root, paths);
      await put(root, Object.fromEntries(paths.map((path) => [path, smallSite[path]])));
    }
    return seen;
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function put(root: string, files: Files): Promise<void> {
  for (const [path, contents] of Object.entries(files)) {
    if (contents === undefined) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    const bytes = typeof contents === 'string' ? contents : await contents(join(root, path));
    if (bytes !== undefined) writeFileSync(join(root, path), bytes);
  }
}

/** Deletes files, and the folders that are empty without them. */
function takeAway(root: string, paths: readonly string[]): void {
  for (const path of paths) {
    rmSync(join(root, path), { force: true });
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      if (!isEmpty(join(root, folder))) break;
      rmdirSync(join(root, folder));
    }
  }
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false; // It has gone with another file.
  }
}
