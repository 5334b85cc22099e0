import type { Field } from '@sveltia/cms';
import type { Kind } from '../authoring/kinds.ts';

/** A day that stands for the day on which the form is filled in. */
const TODAY = '2000-01-01';

/**
 * The fields, with what a new entry begins with: the words that `npm run new` would fill in or propose, and today where
 * it would put today. What it counts (places in a list, numbers of issues) depends on the other entries, and is asked.
 */
export function beginnings(fields: readonly Field[], kind: Kind | undefined): Field[] {
  if (!kind) return [...fields];
  const at = { tree: { entries: () => [] }, today: TODAY } as unknown as Parameters<Kind['fill']>[0];
  const known: Record<string, unknown> = { ...kind.fill(at), ...kind.propose(at) };
  return fields.map((field) => {
    const value = known[field.name];
    if (typeof value !== 'string' || field.name === 'colour') return field;
    return { ...field, default: value === TODAY ? '{{now}}' : value } as Field;
  });
}
