import { posix } from 'node:path';
import type { CheckedContent } from '../checks/check-content.ts';
import type { Problem } from '../content-model/problem.ts';
import type { Change } from './change.ts';

/** Problems for which a file is not read on: what they hid may come to light when they are gone. */
const HIDING = /^(?:file-(?:encoding|control-character)|yaml-syntax)$/;

/**
 * Whether a change would make a new problem. Where an entry was not right before, or a picture was not looked at, its
 * repair may bring to light what could not be seen, but never more errors than there were.
 *
 * @param before what the check said before the change
 * @param after what it says with the change made
 */
export function isWorse({ file, files }: Change, before: CheckedContent, after: CheckedContent): boolean {
  const folder = posix.dirname(file);
  const isText = /\.(?:mdx?|yaml)$/.test(file);
  const isNear = (found: Problem) => (isText ? files.has(found.file) : posix.dirname(found.file) === folder);
  const [old, now] = [before.problems.filter(isNear), after.problems.filter(isNear)];
  const hiding = old.filter(({ id }) => HIDING.test(id));
  if (hiding.length > 0) return now.filter(({ id }) => HIDING.test(id)).length > hiding.length;
  const wasRight = isText
    ? Object.values(before.content.entries).some((all) => all.some(({ path }) => path === file))
    : !old.some((found) => found.id === 'file-name' && found.file === file);
  if (!wasRight) return errors(now) > errors(old);
  const asks = (found: readonly Problem[]) => Map.groupBy(found, ({ id }) => id);
  const had = asks(old);
  return [...asks(now)].some(
    ([id, found]) => found[0]?.severity !== 'note' && found.length > (had.get(id)?.length ?? 0),
  );
}

const errors = (problems: readonly Problem[]) => problems.filter(({ severity }) => severity === 'error').length;
