import { problem, type CatalogueDetails } from '../../content-model/problem.ts';
import type { EntryText } from '../reading/entry-text.ts';
import { placeOfFound, type Words } from '../reading/words.ts';
import type { TextRule } from '../text-rule.ts';
import { spokenParts } from './people.ts';

type Naming = CatalogueDetails<'surname'>['naming'];

const naming = ({ value }: { value: unknown }) => (value as { naming?: unknown } | null | undefined)?.naming;

/** Who agreed to less than a whole name is given no surname. */
export const surnames: TextRule = {
  name: 'no surname stands beside a changed name or a first name',
  wants: (entry) =>
    entry.collection === 'stories' && ['changed-name', 'own-first-name', 'anonymous'].includes(String(naming(entry))),
  begin: () => (text) => {
    const parts = spokenParts(text);
    const names = firstNames(text, parts);
    return parts.flatMap((part) => {
      const report = (index: number, found: string, name?: string) =>
        problem('surname', placeOfFound(part, index, found), {
          found: found.replace(/\s+/g, ' '),
          name,
          naming: naming(text.entry) as Naming,
        });
      const inFull = [...part.text.matchAll(NAME_AND_NAME)].filter(
        ([, name = '', , second = '', verb]) =>
          !BODY.test(second) && !NOBODY.test(name) && (names.has(name) || verb !== undefined),
      );
      return [
        ...inFull.map(({ 1: name = '', 2: rest = '', index }) => report(index, name + rest, name)),
        ...[...part.text.matchAll(TITLE_AND_NAME)].map(({ 0: found, index }) => report(index, found)),
      ];
    });
  },
};

/** What people do, and firms and towns do not. */
const FEELS =
  'th(?:inks|ought)|fe(?:els|lt)|remember(?:s|ed)|recall(?:s|ed)|smile[sd]|laugh(?:s|ed)|live[sd] (?:in|at|with)|learn(?:s|ed)|love[sd]|knew|knows';
/** What a body may do as well: it tells only that one word is a name. */
const DOES = `${FEELS}|sa(?:id|ys)|told|ask(?:s|ed)|explain(?:s|ed)|work(?:s|ed) (?:at|for|in|as|on)|want(?:s|ed)`;

/**
 * A word with a capital letter, the next with one (an initial may stand between), and what the two do. Only the first is
 * taken, so that in "Then Sam Keeper" both pairs are seen.
 */
const NAME_AND_NAME = new RegExp(
  `(?<!\\p{L})(\\p{Lu}\\p{Ll}+)(?=((?:\\s\\p{Lu}\\.?)?\\s(\\p{Lu}(?:['’]\\p{Lu})?\\p{Ll}(?:[\\p{L}-]|['’](?!s\\b))*))(?!\\p{L})(?:\\s(${FEELS})(?!\\p{L})|))`,
  'gu',
);

/** "Mrs Keeper", "Dr. Wax". */
const TITLE_AND_NAME = /(?<!\p{L})(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor)\.?\s(?=\p{Lu})[\p{L}'’-]+/gu;

/** The last word of the names of places and bodies. */
const BODY =
  /^(?:Academy|Airport|Avenue|Buses|Castle|Centre|City|College|Community|Council|County|Foundation|Group|Hall|Hospital|House|Lane|Learning|Library|Limited|Ltd|Network|Park|Road|School|Square|Station|Street|Town|Trust|University|Workplace)$/;

/** Words that begin sentences with a capital letter, and name nobody. */
const NOBODY =
  /^(?:A|All|An|And|Another|Anybody|Anyone|As|At|Both|But|By|Dr|Each|Every|Everybody|Everyone|Few|For|From|He|Her|Here|His|How|If|In|It|Its|Lead|Learning|Management|Many|Miss|Most|Mr|Mrs|Ms|Mx|My|Nobody|Now|On|One|Or|Other|Our|Prof|Professor|She|So|Some|Somebody|Someone|Staff|That|The|Their|Then|There|These|They|This|Those|To|Two|We|What|When|Where|Which|Who|Why|You|Your)$/;

/** Where a story says what it calls somebody, shows a person at work, or begins with a name. */
const CALLED =
  /(?<=\b(?:call|called|calling) (?:her|him|them) |\b(?:named|name is|name was) )\p{Lu}\p{Ll}+|(?<!\p{L})\p{Lu}\p{Ll}+(?= (?:is )?\(?(?:a changed|not (?:her|his|their) real) name)/gu;
const ACTING = new RegExp(`(?<!\\p{L})\\p{Lu}\\p{Ll}+(?= (?:${DOES})(?!\\p{L}))`, 'gu');
const IN_TITLE = /(?<=^|^(?:How|Why|When|What|Meet|With) )\p{Lu}\p{Ll}+(?=['’]s\b|[:,]| \p{Ll}|$)/gu;
/** A word that follows one of these is the name of a place. */
const PLACED = /(?<=\b(?:in|at|near|around|across) )\p{Lu}\p{Ll}+/gu;

/** The names by which a story calls people: in its title, in the name of its folder, and where they say or do something. */
function firstNames({ entry }: EntryText, parts: readonly Pick<Words, 'text'>[]): Set<string> {
  const whole = parts.map(({ text }) => text).join('\n');
  const title = String((entry.value as { title?: unknown }).title);
  const folder = entry.name.replace(/-.*/, '').replace(/^./, (first) => first.toUpperCase());
  const found = [...(title.match(IN_TITLE) ?? []), ...(whole.match(CALLED) ?? []), ...(whole.match(ACTING) ?? [])];
  const places = new Set(whole.match(PLACED));
  return new Set([folder, ...found].filter((name) => name.length > 2 && !NOBODY.test(name) && !places.has(name)));
}
