import type { Change } from './change.ts';
import { writeFiles } from './write-files.ts';

/**
 * Writes what was changed. Files that must change together (a picture with a new name, and the entry that names it) are
 * written together or not at all.
 *
 * @param made the changes, in the order in which they were made
 * @returns for each file to which nothing could be written, why
 */
export function writeInGroups(root: string, made: readonly Change[]): Change[] {
  const now = new Map(made.flatMap(({ files }) => [...files]));
  const refused: Change[] = [];
  for (const group of groupsOf(made)) {
    const files = new Map([...group].map((file) => [file, now.get(file)]));
    const why = write(root, files, made);
    if (!why) continue;
    const changed = new Set(made.filter(({ file }) => group.has(file)).map(({ file }) => file));
    refused.push(
      ...[...changed].map((file) => ({ file, files: new Map(), before: new Map(), done: [], left: [{ why }] })),
    );
  }
  return refused;
}

function write(
  root: string,
  files: ReadonlyMap<string, Uint8Array | undefined>,
  made: readonly Change[],
): string | undefined {
  // What a file held before the first of several changes.
  const before = new Map(made.flatMap((change) => [...change.before]).reverse());
  try {
    const saved = writeFiles(root, files, before);
    return saved.length > 0
      ? `Somebody saved ${saved.join(' and ')} in the meantime, so nothing was changed. Run it again.`
      : undefined;
  } catch (error) {
    return `It could not be written (${(error as NodeJS.ErrnoException).code ?? String(error)}).`;
  }
}

/** The files that change together: those of one change, and of every other that shares a file with it. */
function groupsOf(made: readonly Change[]): Set<string>[] {
  let groups: Set<string>[] = [];
  for (const { files } of made) {
    const shares = (group: Set<string>) => [...files.keys()].some((file) => group.has(file));
    const together = new Set([...files.keys(), ...groups.filter(shares).flatMap((group) => [...group])]);
    groups = [...groups.filter((group) => !shares(group)), together];
  }
  return groups;
}
