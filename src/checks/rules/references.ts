import { collectionNames, type CollectionName } from '../../content-model/collection-names.ts';
import { collections } from '../../content-model/collections.ts';
import { nearestKey } from '../../content-model/nearest.ts';
import { problem, type Problem } from '../../content-model/problem.ts';
import { fieldsWhere, textsAt } from '../../content-model/schema-walk.ts';
import { isThere } from '../is-there.ts';
import type { Rule } from '../rule.ts';
import type { SurveyedEntry } from '../survey.ts';

/** The fields of each collection that name entries of another. */
const referring = new Map(
  collectionNames.map((name) => [
    name,
    fieldsWhere(collections[name].schema, (meta) => meta.referencesTo !== undefined),
  ]),
);

/** What an entry names in another collection exists, in its fields and in the components of its text. */
export const references: Rule = {
  name: 'references are real',
  run({ entries, byName, locate, today }) {
    const problems: Problem[] = [];
    const exists = (collection: CollectionName, name: string) => byName.get(collection)?.has(name) === true;
    const near = (collection: CollectionName, name: string) => nearestKey(name, byName.get(collection) ?? new Map());
    for (const entry of entries) {
      for (const { steps, meta } of referring.get(entry.collection) ?? []) {
        const folder = meta.referencesTo as CollectionName;
        for (const { text, path } of textsAt(entry.value, steps)) {
          if (exists(folder, text)) continue;
          const field = String(path.findLast((step) => typeof step === 'string'));
          problems.push(
            problem('reference-unknown', locate(entry, path), {
              field,
              target: text,
              folder,
              renamed: renamedTo(byName.get(folder), text),
              nearest: near(folder, text),
            }),
          );
        }
      }
      for (const { component, collection, name, place } of entry.outline.targets) {
        const target = byName.get(collection)?.get(name);
        if (target) {
          if (!isThere(target, today) && isThere(entry, today))
            problems.push(
              problem('link-not-published', place, {
                target: `${collection}/${name}`,
                one: collections[collection].one,
              }),
            );
          continue;
        }
        problems.push(
          problem('component-target', place, {
            name: component,
            target: name,
            folder: collection,
            nearest: near(collection, name),
          }),
        );
      }
    }
    return problems;
  },
};

/** What an entry is called now that was called something else before, as its field `formerly` says. */
function renamedTo(entries: ReadonlyMap<string, SurveyedEntry> | undefined, old: string): string | undefined {
  for (const [name, { value }] of entries ?? []) {
    const { formerly } = (value ?? {}) as { formerly?: unknown };
    if (Array.isArray(formerly) && formerly.includes(old)) return name;
  }
  return undefined;
}
