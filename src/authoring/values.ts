/** Values on their way from words to fields. */
import type { EntryField } from './entry-fields.ts';

export type Fields = Record<string, unknown>;

/**
 * The value that words stand for. Words that cannot be such a value stay words, so that the schema can say what is wrong.
 *
 * @example valueOf('15', numberField) // 15
 * @example valueOf('LN, PE', listField) // ['LN', 'PE']
 */
export function valueOf(words: string, field: EntryField): unknown {
  if (field.list && field.kind === 'group') return splitItems(words, field).map((item) => groupOf(item, field));
  if (field.list)
    return words
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean);
  const text = words.trim();
  if (field.kind === 'number' && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (field.kind === 'flag' && /^(?:true|false)$/.test(text)) return text === 'true';
  return text;
}

/** A group from a line such as `story=jane; why=She learned to ask`. A semicolon within a text may stay. */
function groupOf(words: string, field: EntryField): Fields | string {
  const keys = field.fields.map(({ path }) => String(path.at(-1)));
  const parts = words.split(new RegExp(`(?:^|;)\\s*(?=(?:\\w+)\\s*=)`)).filter((part) => part.trim() !== '');
  const pairs = parts.map((part) => {
    const at = part.indexOf('=');
    const key = part.slice(0, Math.max(at, 0)).trim();
    const inner = field.fields[keys.indexOf(key)];
    const text = part.slice(at + 1).trim();
    return [key, inner ? valueOf(text, inner) : text] as const;
  });
  return pairs.some(([key]) => key === '') ? words : Object.fromEntries(pairs);
}

/** A flag may be given once an item; one text is one item. */
const splitItems = (words: string, field: EntryField) => (field.kind === 'group' ? [words] : []);

/** The value at a path, or undefined where there is none. */
export const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, step) => (isGroup(at) && Object.hasOwn(at, step) ? at[step as string] : undefined), data);

/** The same fields with one more value. Nothing is changed in place. */
export function withValue(data: unknown, path: readonly PropertyKey[], value: unknown): Fields {
  const [step, ...rest] = path as [string, ...PropertyKey[]];
  const here = isGroup(data) ? data : {};
  const next = rest.length === 0 ? value : withValue(here[step], rest, value);
  if (Array.isArray(data)) return Object.assign([...(data as unknown[])], { [step]: next }) as unknown as Fields;
  if (typeof step === 'number') return Object.assign([], { [step]: next }) as unknown as Fields;
  return { ...here, [step]: next };
}

const isGroup = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
