import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFiles } from '../content-model/content-files.ts';
import type { Problem } from '../content-model/problem.ts';
import type { Change, Wanted } from './change.ts';
import { repairPictures } from './pictures.ts';
import { repairText } from './repair-text.ts';
import { topFiles } from './source-text.ts';

/** What would be repaired in the texts of a content tree, or only seen and left. Nothing is written. */
export function proposeTexts(
  root: string,
  problems: readonly Problem[],
  { repairs, isWanted, frozen }: Wanted,
): Change[] {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return [...contentFiles(root).entries, ...topFiles]
    .filter(({ path }) => isWanted(path))
    .flatMap((file): Change[] => {
      const bytes = bytesOf(join(root, file.path));
      if (!bytes) return [];
      const own = new Set([...repairs].filter((repair) => isWanted(file.path, repair)));
      const { bytes: next, done, left } = repairText(file, bytes, byFile.get(file.path) ?? [], own, root);
      if (done.length + left.length === 0) return [];
      const before = new Map([[file.path, bytes]]);
      const why = done.length > 0 ? frozen(file.path) : undefined;
      if (why) return [{ file: file.path, files: new Map(), before, done: [], left: [...left, { why }] }];
      const files = new Map(done.length > 0 ? [[file.path, next]] : []);
      return [{ file: file.path, files, before, done, left }];
    });
}

/** What would be repaired in the pictures of a content tree, or only seen and left. Nothing is written. */
export const proposePictures = (root: string, today: string, wanted: Wanted): Promise<Change[]> =>
  wanted.repairs.has('pictures') ? repairPictures(root, today, wanted) : Promise.resolve([]);

/** What a plain file holds; undefined for anything else, and where nobody may read it. */
export function bytesOf(path: string): Buffer | undefined {
  try {
    return lstatSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}
