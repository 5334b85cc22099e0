import { collections } from '../content-model/collections.ts';
import type { CollectionName } from '../content-model/collection-names.ts';
import { explainIssues } from '../content-model/explain-issue.ts';
import { nearest } from '../content-model/nearest.ts';
import { problem, startOf, type Problem } from '../content-model/problem.ts';
import { fieldsWhere, textsAt } from '../content-model/schema-walk.ts';
import type { ContentTree } from './content-tree.ts';

/** Something that is wrong with the fields of an entry that has no file yet. */
export interface Fault {
  /** The field, and what it lies in. */
  path: readonly PropertyKey[];
  problem: Problem;
}

/**
 * What the check would say of an entry's fields, in the same words.
 *
 * @param collection where the entry is to go
 * @param data its fields, as far as they are known
 * @param tree the content that it is to join
 */
export function faultsOf(collection: CollectionName, data: Record<string, unknown>, tree: ContentTree): Fault[] {
  const { schema } = collections[collection];
  const nowhere = startOf('');
  const fields = { value: data, problems: [], locate: () => nowhere, written: () => undefined };
  const issues = schema.safeParse(data).error?.issues ?? [];
  const found = issues.flatMap((issue) =>
    explainIssues([issue], schema, fields).map((each) => ({ path: issue.path, problem: each })),
  );
  for (const { steps, meta } of fieldsWhere(schema, ({ referencesTo }) => referencesTo !== undefined)) {
    const folder = meta.referencesTo as CollectionName;
    const names = tree.entries(folder).map(({ name }) => name);
    for (const { text: target, path } of textsAt(data, steps)) {
      if (names.includes(target)) continue;
      const field = String(path.findLast((step) => typeof step === 'string'));
      const unknown = problem('reference-unknown', nowhere, { field, target, folder, nearest: nearest(target, names) });
      found.push({ path, problem: unknown });
    }
  }
  return found;
}

/** Whether a fault is of a field, or of something within it. */
export const isOf = (fault: Fault, path: readonly PropertyKey[]): boolean =>
  path.every((step, i) => fault.path[i] === step);

/** A fault in a sentence or two, for somebody who is being asked. */
export const inWords = ({ problem: { what, remedy } }: Fault): string => `${what} ${remedy}`;
