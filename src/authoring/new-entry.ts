/** Begins a new entry, from the command line to the file: what `npm run new` does. */
import { collections } from '../content-model/collections.ts';
import { nearest } from '../content-model/nearest.ts';
import { WRITE_HERE } from '../content-model/write-here.ts';
import { shownPath } from '../reporters/shown-path.ts';
import { ask, NothingToChoose, type Begun } from './ask.ts';
import { consentNotes, noConsentYet, waitsForConsent } from './consent.ts';
import { openTree, type ContentTree } from './content-tree.ts';
import { fieldsOfEntry, nameOf, type EntryField } from './entry-fields.ts';
import { entryText } from './entry-text.ts';
import { FILE_NAME, flagOf, readFlags } from './flags.ts';
import { helpOnFlags, helpOnKinds, PAGES_ARE_FIXED } from './help.ts';
import { keepIfRight } from './keep-if-right.ts';
import { faultsOf, inWords, type Fault } from './judge.ts';
import { kindOf, kinds, type Circumstances, type Kind } from './kinds.ts';
import { newId } from './new-id.ts';
import { pathOf, placeEntry } from './place-entry.ts';
import { Cancelled, type Prompts } from './prompts.ts';
import { suggestName } from './suggest-name.ts';
import { valueAt, withValue, type Fields } from './values.ts';

/** What a run of `npm run new` needs to know of the world. */
export interface Occasion {
  /** The words after the command. */
  args: readonly string[];
  /** The folder of the content. */
  root: string;
  today: string;
  /** Ways to ask, where there is somebody at a terminal. */
  prompts: Prompts | undefined;
  print: (words: string) => void;
  warn: (words: string) => void;
}

/** Thrown where the run ends without a file: what to say, and the exit code. */
class End extends Error {
  readonly code: number;
  constructor(words: string, code: number) {
    super(words);
    this.code = code;
  }
}

/**
 * Begins a new entry.
 *
 * @returns the exit code: 0 where the file is written or help was wanted, 1 where it could not be written, 2 where the
 *   command line lacks something or is wrong, 130 where the person stopped
 * @example await newEntry({ args: ['topic', '--name', 'Bees', '--summary', '…'], … }) // 0
 */
export async function newEntry(occasion: Occasion): Promise<number> {
  const { prompts, print, warn } = occasion;
  try {
    await begin(occasion);
    return 0;
  } catch (error) {
    if (error instanceof Cancelled) {
      (prompts?.stopped ?? warn)('Stopped. Nothing was written.');
      return 130;
    }
    if (error instanceof End && error.code === 0) print(error.message);
    else warn((error as Error).message);
    return error instanceof End ? error.code : error instanceof NothingToChoose ? 2 : 1;
  }
}

async function begin({ args, root, today, prompts, print }: Occasion): Promise<void> {
  const [word, ...rest] = args;
  if (word === '--help' || word === '-h') throw new End(helpOnKinds(), 0);
  if (word === undefined && !prompts) throw new End(helpOnKinds(), 2);
  if (word?.startsWith('-')) throw new End(`Say first what to begin, such as "story".\n\n${helpOnKinds()}`, 2);
  if (word === undefined) prompts?.begin('A new entry for the site. Ctrl+C stops, and leaves nothing behind.');
  const kind = word === undefined ? await chooseKind(prompts as Prompts) : kindFrom(word);
  const flags = readFlags(kind, rest);
  if (flags.help) throw new End(helpOnFlags(kind), 0);
  if (flags.faults.length > 0) throw new End(flags.faults.join('\n'), 2);

  const at: Circumstances = { tree: openTree(root), today };
  const given = kind.collection === 'stories' ? withDraftConsent(flags.data, today) : flags.data;
  const known: Begun = { data: { ...kind.fill(at), ...given }, fileName: flags.fileName };
  const { data, fileName } = prompts
    ? await complete(kind, known, Object.keys(flags.data).length === 0, at, prompts, word !== undefined)
    : { ...known, fileName: known.fileName ?? suggestName(valueAt(known.data, [kind.namedFrom])) };

  const whole =
    'id' in collections[kind.collection].schema.shape
      ? { ...data, id: newId(at.tree, kind.collection, fileName) }
      : data;
  refuseFaults(kind, whole, fileName, at.tree);
  const path = pathOf(kind, fileName);
  const waits = waitsForConsent(whole);
  const takeBack = placeEntry(root, path, entryText(kind, whole, waits ? consentNotes : undefined));
  await keepIfRight(root, path, today, takeBack);

  const shown = `${shownPath(root)}/${path}`;
  const words = [
    `Written: ${shown}`,
    kind.text.length > 0
      ? `Open it, and write your own words over the sentences that begin with "${WRITE_HERE}"`
      : 'Open it to change or add to it.',
    ...(waits ? ['It is a draft until there is consent. The file says what to do.'] : []),
    'Then: npm run check',
  ].join('\n');
  (prompts?.end ?? print)(words);
}

async function chooseKind(prompts: Prompts): Promise<Kind> {
  const choices = kinds.map(({ word, what }) => ({ value: word, label: word, hint: what }));
  const word = await prompts.choose('What would you like to write?', [
    ...choices,
    { value: 'page', label: 'page', hint: 'the words of a page that the site always has' },
  ]);
  return kindFrom(word);
}

/** @throws End where there is no such kind */
function kindFrom(word: string): Kind {
  const kind = kindOf(word);
  if (kind) return kind;
  if (/^pages?$/i.test(word)) throw new End(PAGES_ARE_FIXED, 2);
  const words = kinds.map((each) => each.word);
  const near = nearest(word, words);
  throw new End(
    `There is nothing called "${word}" to begin. ${near ? `Did you mean "${near}"?` : `It may be ${words.join(', ')}.`}`,
    2,
  );
}

/** A story that is called a draft, and of whose consent nothing is said, has none yet. */
const withDraftConsent = (data: Fields, today: string): Fields =>
  data['draft'] === true && data['consent'] === undefined ? { ...data, ...noConsentYet(today) } : data;

/** Asks for the rest; first says what is wrong with the flags, and asks for those fields again. */
async function complete(
  kind: Kind,
  known: Begun,
  everything: boolean,
  at: Circumstances,
  prompts: Prompts,
  begin: boolean,
): Promise<{ data: Fields; fileName: string }> {
  if (begin) prompts.begin(`A new ${kind.word}: ${kind.what}. Ctrl+C stops, and leaves nothing behind.`);
  const again = new Set<string>(everything ? kind.alsoAsk : []);
  let { data, fileName } = known;
  const faults = wrongFaults(kind, data, at.tree);
  for (const fault of faults) {
    prompts.say(inWords(fault));
    const path = fault.path.filter((step) => typeof step === 'string').slice(0, fieldDepth(kind, fault));
    data = withValue(data, path, undefined);
    again.add(path.join('.'));
  }
  const nameFault = fileName === undefined ? undefined : at.tree.nameFault(kind.collection, fileName);
  if (nameFault) {
    prompts.say(nameFault);
    fileName = undefined;
  }
  // A form has its day; it is asked for even where the other questions are answered by flags.
  if (kind.collection === 'stories' && valueAt(data, ['draft']) !== true) again.add('consent.given');
  return ask(kind, { data, fileName }, again, at, prompts);
}

/** How many keys lead to the field that a fault is of: a list is asked for as a whole. */
function fieldDepth(kind: Kind, { path }: Fault): number {
  const top = fieldsOfEntry(kind.collection).find(({ path: [key] }) => key === path[0]);
  return top?.kind === 'group' && !top.list ? 2 : 1;
}

/** What is wrong with the fields that are there. */
const wrongFaults = (kind: Kind, data: Fields, tree: ContentTree): Fault[] =>
  faultsOf(kind.collection, data, tree).filter(
    ({ path, problem }) => problem.id !== 'field-missing' && problem.id !== 'form-without-day' && path[0] !== 'id',
  );

/** The needed fields that are not there, of those that an editor can give. */
function missingFields(fields: readonly EntryField[], data: Fields): EntryField[] {
  return fields.flatMap((field) => {
    if (!field.required || nameOf(field) === 'id') return [];
    if (field.kind === 'group' && !field.list) return missingFields(field.fields, data);
    return valueAt(data, field.path) === undefined ? [field] : [];
  });
}

/** @throws End with every reason why these fields cannot be written as they are */
function refuseFaults(kind: Kind, data: Fields, fileName: string, tree: ContentTree): void {
  const missing = missingFields(fieldsOfEntry(kind.collection), data);
  const faults = faultsOf(kind.collection, data, tree).filter(({ problem }) => problem.id !== 'field-missing');
  const namedFrom = missing.some((field) => nameOf(field) === kind.namedFrom);
  const nameFault = namedFrom && fileName === suggestName('') ? undefined : tree.nameFault(kind.collection, fileName);
  const reasons = [
    ...faults.map((fault) => `${inWords(fault)}`),
    ...(nameFault ? [`${nameFault} (--${FILE_NAME})`] : []),
    ...(missing.length > 0 ? [missingWords(kind, missing)] : []),
  ];
  if (reasons.length > 0) throw new End(reasons.join('\n'), 2);
}

function missingWords(kind: Kind, missing: readonly EntryField[]): string {
  const flags = missing.map((field) => `  ${flagOf(field).padEnd(22)} ${field.description}`);
  const consent = missing.some(({ path }) => path[0] === 'consent');
  return [
    `Nobody is at the terminal to be asked, and this is missing for a ${kind.word}:`,
    ...flags,
    ...(consent ? ['If there is no consent yet, give --draft in place of the consent flags.'] : []),
    `All flags: npm run new -- ${kind.word} --help`,
  ].join('\n');
}
