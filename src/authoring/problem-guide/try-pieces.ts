import { mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../checks/check-content.ts';
import type { Problem } from '../../content-model/problem.ts';
import type { Files, Piece } from './piece.ts';
import { EXAMPLE_DAY, smallSite } from './small-site.ts';

/**
 * Puts pieces of content into the small site, one at a time, and checks the whole of it.
 *
 * @returns what the check finds with each piece, in their order
 */
export async function tryPieces(pieces: readonly Piece[]): Promise<Problem[][]> {
  const root = mkdtempSync(join(tmpdir(), 'wla-examples-'));
  try {
    await put(root, smallSite);
    const found: Problem[][] = [];
    for (const { files } of pieces) {
      const paths = Object.keys(files);
      takeAway(root, paths);
      await put(root, files);
      found.push((await checkContent(root, EXAMPLE_DAY)).problems);
      takeAway(root, paths);
      await put(root, Object.fromEntries(paths.map((path) => [path, smallSite[path]])));
    }
    return found;
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
