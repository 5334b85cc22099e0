import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { distance } from 'fastest-levenshtein';
import { decodeTrie, type ITrie } from 'cspell-trie-lib';
import { wordsFile } from '../../content-model/content-files.ts';
import { britishForms } from './british-forms.ts';

/** A dictionary of British English with the words of one content tree. */
export interface Dictionary {
  knows: (word: string) => boolean;
  /** The likeliest spelling; undefined, where none is near. */
  suggest: (word: string) => string | undefined;
}

let british: ITrie | undefined;

/** cspell's dictionary of British English. It takes a fifth of a second to unpack: it is opened once, when needed. */
function openBritish(): ITrie {
  return (british ??= decodeTrie(
    gunzipSync(readFileSync(new URL('en_GB.trie.gz', import.meta.resolve('@cspell/dict-en-gb')))),
  ));
}

/**
 * The dictionary for a content tree: British English, and what stands in its own list of words.
 *
 * @param root the folder of the content
 */
export function dictionaryFor(root: string): Dictionary {
  const trie = openBritish();
  const own = ownWords(root);
  const isThere = (form: string) => own.has(form) || trie.has(form);
  const knows = (word: string) => {
    const plain = word.replaceAll('’', "'");
    return [plain, plain.toLowerCase()].some(isThere);
  };
  return {
    knows,
    suggest(word) {
      const plain = word.replaceAll('’', "'").toLowerCase();
      const apart = (form: string) => distance(form.toLowerCase(), plain);
      const found =
        britishForms(plain).find(knows) ??
        [...own].find((form) => apart(form) <= 1) ??
        trie
          .suggest(plain, { numSuggestions: 4, ignoreCase: true })
          .find((form) => apart(form) <= (plain.length < 8 ? 2 : 3));
      if (found === undefined) return undefined;
      // A word of which only the capitals are wrong is given with the right ones.
      if (found.toLowerCase() === plain) return [found, capitalised(found), found.toUpperCase()].find(isThere);
      return sameCase(found, word);
    },
  };
}

/** The words that the people of a content tree have added, one a line; # begins a remark. */
function ownWords(root: string): Set<string> {
  const file = join(root, wordsFile);
  if (!existsSync(file)) return new Set();
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  return new Set(lines.map((line) => line.replace(/#.*/, '').trim()).filter(Boolean));
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const sameCase = (word: string, like: string) => (/^\p{Lu}/u.test(like) ? capitalised(word) : word);
