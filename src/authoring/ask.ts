/** The conversation about a new entry: one question a field that is needed, checked as it is answered. */
import { adviceOn } from './advice-lines.ts';
import { consentChoices, consentQuestion, noConsentYet, waitsForConsent } from './consent.ts';
import { fieldsOfEntry, nameOf, type EntryField } from './entry-fields.ts';
import { faultsOf, inWords, isOf } from './judge.ts';
import type { Circumstances, Kind } from './kinds.ts';
import type { Choice, Prompts } from './prompts.ts';
import { suggestName } from './suggest-name.ts';
import { valueAt, valueOf, withValue, type Fields } from './values.ts';

/** Thrown where a question has no possible answer: there is no topic yet, for a story that needs one. */
export class NothingToChoose extends Error {
  override name = 'NothingToChoose';
}

/** What is known of a new entry. */
export interface Begun {
  data: Fields;
  fileName: string | undefined;
}

/**
 * Asks for what is not known yet.
 *
 * @param kind what is begun
 * @param known what is known, from flags and from what the program fills in
 * @param wanted the optional fields to ask for, by dotted name
 * @returns all fields, and the name of the file
 * @throws Cancelled where the person stops; NothingToChoose
 */
export async function ask(
  kind: Kind,
  known: Begun,
  wanted: ReadonlySet<string>,
  at: Circumstances,
  prompts: Prompts,
): Promise<{ data: Fields; fileName: string }> {
  let { data, fileName } = known;
  const proposed = kind.propose(at);

  const faultOf = (path: readonly PropertyKey[], value: unknown): string | undefined => {
    const fault = faultsOf(kind.collection, withValue(data, path, value), at.tree).find((each) => isOf(each, path));
    return fault && inWords(fault);
  };

  async function askText(field: EntryField, path: readonly PropertyKey[]): Promise<void> {
    const initial = proposed[nameOf(field)];
    const answer = await prompts.text({
      message: messageFor(field),
      ...(field.example === undefined ? {} : { example: exampleFor(field) }),
      ...(initial === undefined ? {} : { initial }),
      fault: (words) => {
        if (words === '') return field.required ? `"${nameOf(field)}" is missing. ${field.description}` : undefined;
        return faultOf(path, valueOf(words, field));
      },
    });
    if (answer !== '') data = withValue(data, path, valueOf(answer, field));
  }

  async function askField(field: EntryField, path: readonly PropertyKey[]): Promise<void> {
    if (field.kind === 'group') return field.list ? askItems(field, path) : askFields(field.fields);
    const choices = choicesFor(field, at);
    if (!choices) return askText(field, path);
    if (choices.length === 0) {
      if (!field.required) return;
      throw new NothingToChoose(nothingToChoose(field));
    }
    if (field.list) {
      const answers = await prompts.chooseMany(messageFor(field), choices, field.required);
      if (answers.length > 0) data = withValue(data, path, answers);
      return;
    }
    const leaveOut = field.required ? [] : [{ value: '', label: 'leave it out' }];
    const answer = await prompts.choose(messageFor(field), [...leaveOut, ...choices], proposed[nameOf(field)]);
    if (answer !== '') data = withValue(data, path, answer);
  }

  /** A list of groups, one after the other. Of fields of which one is given, the kind is asked first. */
  async function askItems(field: EntryField, path: readonly PropertyKey[]): Promise<void> {
    for (let number = 0, another = 'yes'; another === 'yes'; number += 1) {
      const kinds = field.exactlyOneOf
        .map((key) => field.fields.find((inner) => inner.path.at(-1) === key))
        .filter((inner) => inner !== undefined && (choicesFor(inner, at)?.length ?? 1) > 0) as EntryField[];
      if (field.exactlyOneOf.length > 0) {
        if (kinds.length === 0) throw new NothingToChoose(`There is nothing yet that "${nameOf(field)}" could name.`);
        const key = await prompts.choose(
          `${nameOf(field)}, number ${number + 1}: what is it? ${field.description}`,
          kinds.map(({ path, description }) => ({
            value: String(path.at(-1)),
            label: String(path.at(-1)),
            hint: description,
          })),
        );
        const chosen = kinds.find((inner) => inner.path.at(-1) === key) as EntryField;
        await askField({ ...chosen, required: true }, [...path, number, key]);
      }
      for (const inner of field.fields)
        if (inner.required) await askField(inner, [...path, number, String(inner.path.at(-1))]);
      another = await prompts.choose('Another one?', [
        { value: 'no', label: 'No, that is all' },
        { value: 'yes', label: 'Yes' },
      ]);
    }
  }

  async function askConsent(): Promise<void> {
    if (valueAt(data, ['consent', 'basis']) === undefined) {
      const basis = await prompts.choose(consentQuestion, consentChoices);
      if (basis === 'none') {
        data = { ...data, ...noConsentYet(at.today) };
        return;
      }
      data = withValue(data, ['consent', 'basis'], basis);
    }
  }

  async function askFields(fields: readonly EntryField[]): Promise<void> {
    for (const field of fields) {
      const name = nameOf(field);
      if (name === 'consent' && valueAt(data, ['consent']) === undefined) await askConsent();
      if (name === 'consent' && waitsForConsent(data)) continue;
      const publicSource = valueAt(data, ['consent', 'basis']) === 'published-source';
      const inside = field.kind === 'group' && [...wanted].some((each) => each.startsWith(`${name}.`));
      const asked = field.required || wanted.has(name) || inside;
      const has = valueAt(data, field.path) !== undefined;
      const group = field.kind === 'group' && !field.list;
      if (asked && name !== 'id' && (!has || group) && !(publicSource && name === 'consent.given'))
        await askField(name === 'consent.given' ? { ...field, required: true } : field, field.path);
      if (name === kind.namedFrom) await askFileName();
    }
  }

  async function askFileName(): Promise<void> {
    if (fileName !== undefined && !at.tree.nameFault(kind.collection, fileName)) return;
    fileName = await prompts.text({
      message: 'The name of the file, which is part of the address.',
      initial: fileName ?? suggestName(valueAt(data, kind.namedFrom.split('.'))),
      fault: (name) => at.tree.nameFault(kind.collection, name),
    });
  }

  await askFields(fieldsOfEntry(kind.collection));
  return { data, fileName: fileName ?? '' };
}

/** What a field may name or be, for a list; undefined where it takes words of one's own. */
function choicesFor(field: EntryField, { tree }: Circumstances): Choice[] | undefined {
  if (field.referencesTo)
    return tree.entries(field.referencesTo).map(({ name, label }) => ({ value: name, label, hint: name }));
  return field.kind === 'choice' ? field.choices.map((value) => ({ value, label: value })) : undefined;
}

/** What is asked: the field's name, its advice, and how to answer. */
const messageFor = (field: EntryField): string =>
  `${nameOf(field)}: ${adviceOn(field).replace(/^Optional\./, 'Optional, Enter leaves it out.')}${field.list && field.kind === 'text' && !field.referencesTo ? ' Put commas between them.' : ''}`;

const exampleFor = ({ example }: EntryField): string =>
  `For example: ${Array.isArray(example) ? example.join(', ') : String(example)}`;

/** Why a needed field cannot be answered, and what to do first. */
const nothingToChoose = ({ referencesTo, path }: EntryField): string =>
  `"${path.join('.')}" must name something in ${referencesTo}/, and there is nothing yet. Begin with one: npm run new -- ${referencesTo}`;
