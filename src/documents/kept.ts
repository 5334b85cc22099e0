import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file that was made once: what is known of it, and its bytes. */
export interface Kept<Facts> {
  facts: Facts;
  bytes: () => Uint8Array;
}

let folder: string | undefined;
const made = new Map<string, Promise<Kept<unknown>>>();

/**
 * Makes a file once for all who ask for it: a page for its size, a pack and the file's own address for its bytes. Those
 * lie on disk in between, so that the memory of a build does not grow with their number; they go when it ends.
 *
 * @param source everything that the file is made from: the same gives the same file
 */
export function kept<Facts>(
  source: string,
  make: () => Promise<{ facts: Facts; bytes: Uint8Array }>,
): Promise<Kept<Facts>> {
  const key = createHash('sha256').update(source).digest('hex');
  let file = made.get(key) as Promise<Kept<Facts>> | undefined;
  if (!file) {
    file = make().then(({ facts, bytes }) => {
      const path = join(temporaryFolder(), key);
      writeFileSync(path, bytes);
      return { facts, bytes: () => readFileSync(path) };
    });
    made.set(key, file);
    file.catch(() => made.delete(key)); // Whoever asks again, after a change in `npm run dev`, may have more luck.
  }
  return file;
}

function temporaryFolder(): string {
  if (folder === undefined) {
    const own = (folder = mkdtempSync(join(tmpdir(), 'wla-documents-')));
    process.once('exit', () => rmSync(own, { recursive: true, force: true }));
  }
  return folder;
}
