/** What a command says where it is used in a way that it does not know. */
import { nearest } from '../content-model/nearest.ts';

/** Thrown where a command is used in a way that it does not know. Its message is for people. */
export class WrongUse extends Error {
  override name = 'WrongUse';
}

/** The options of a command, as `parseArgs` takes them. */
type Options = Readonly<Record<string, { type: 'string' | 'boolean' }>>;

/** An option as it was written. */
interface Written {
  name: string;
  rawName: string;
  value?: string | undefined;
}

/** Where to read what a command knows. */
export const seeHelp = (command: string): string => `"npm run ${command} -- --help" tells what there is.`;

/**
 * Refuses an option that a command does not have, one that lacks its value, and one that has a value and takes none.
 *
 * @param examples what to say where the value of an option is missing; an option without one may stand alone
 * @throws WrongUse
 */
export function refuseOption(
  command: string,
  options: Options,
  { name, rawName, value }: Written,
  examples: Readonly<Record<string, string>>,
): void {
  if (!Object.hasOwn(options, name))
    throw new WrongUse(
      `There is no option "${rawName}". ${didYouMean(nearest(name, Object.keys(options)), '--')}${seeHelp(command)}`,
    );
  const example = examples[name];
  if (example !== undefined && (!value || value.startsWith('--'))) throw new WrongUse(example);
  if (options[name]?.type === 'boolean' && value !== undefined)
    throw new WrongUse(`"${rawName}" stands alone, without "${value}".`);
}

/**
 * Sees to it that a name is one of those that there are.
 *
 * @param what what is named, in one word, such as "reporter"
 * @throws WrongUse
 */
export function assertOneOf<Name extends string>(
  what: string,
  name: string,
  names: readonly Name[],
): asserts name is Name {
  if ((names as readonly string[]).includes(name)) return;
  throw new WrongUse(
    `There is no ${what} "${name}". ${didYouMean(nearest(name, names))}The ${what}s are: ${names.join(', ')}.`,
  );
}

/**
 * What to write instead, where the two hyphens were left out and npm took an option for one of its own: it tells of
 * that in the environment. Undefined where it took none of these.
 */
export function hyphensLost(command: string, names: readonly string[], env: NodeJS.ProcessEnv): string | undefined {
  const kept = names.find((name) => env[`npm_config_${name.replaceAll('-', '_')}`]);
  return kept && `Put two hyphens before the options, or npm keeps them to itself: npm run ${command} -- --${kept} …`;
}

const didYouMean = (near: string | undefined, before = '') => (near ? `Did you mean "${before}${near}"? ` : '');
