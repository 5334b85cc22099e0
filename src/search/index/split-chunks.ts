import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { z } from 'zod';

/** A file of the index: its path below `/pagefind/`, and what is in it. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** The version of Pagefind whose files are known here. Another may write other files. */
export const KNOWN_VERSION = '1.6.0';

/** How large a part may be, in bytes before it is compressed; a single word that is on very many pages may be larger. */
const PART = 1500;
/** Words that begin with the same letters stay together, for Pagefind looks for longer words only beside a word. */
const SHARED = 4;
/** … unless they are as many as this. */
const LARGEST = 3 * PART;

const SIGN = Buffer.from('pagefind_dcd');
const chunkPath = (name: string) => `index/${name}.pf_index`;

/** Words with where they stand, in the order of their letters: the parts of a chunk that are looked at here. */
const Word = z.tuple([z.string(), z.array(z.array(z.unknown())), z.array(z.unknown())]);
const Chunk = z.tuple([z.array(Word)]);
/** What Pagefind loads first: its version, pages, chunks (first word, last word, name), filters, sorting, names of meta. */
const Meta = z.tuple([
  z.literal(KNOWN_VERSION),
  z.array(z.tuple([z.string(), z.number(), z.string()])),
  z.array(z.tuple([z.string(), z.string(), z.string()])),
  z.array(z.unknown()),
  z.array(z.unknown()),
  z.array(z.unknown()),
]);

/**
 * Splits the chunks of words into small ones, so that a visitor loads a few kilobytes for a word, and not all words that
 * begin like it. Pagefind writes chunks of some 27 kilobytes, and has no setting for them.
 *
 * @param files the files of an index, as Pagefind made them
 * @returns the files, with other chunks and with the list that names them
 * @throws where the files are not those of the version that is known here
 */
export function splitChunks(files: readonly IndexFile[]): IndexFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return files.flatMap((file) => {
    if (file.path.endsWith('.pf_index')) return [];
    if (!file.path.endsWith('.pf_meta')) return [file];
    const [version, pages, chunks, ...rest] = unpack(file, Meta);
    const parts = chunks.flatMap(([, , name]) => {
      const chunk = byPath.get(chunkPath(name));
      if (!chunk) throw new Error(unknown(`there is no chunk ${name}`));
      return partsOf(unpack(chunk, Chunk)[0]);
    });
    const named = parts.map((words) => ({ words, bytes: encode([words]) })).map(withName);
    const list = named.map(({ words, name }) => [words[0]?.[0], words.at(-1)?.[0], name]);
    return [
      { path: file.path, content: pack(encode([version, pages, list, ...rest])) },
      ...named.map(({ name, bytes }) => ({ path: chunkPath(name), content: pack(bytes) })),
    ];
  });
}

/** Words in parts of no more than a few kilobytes. */
function partsOf(words: z.output<typeof Word>[]): z.output<typeof Word>[][] {
  const parts: z.output<typeof Word>[][] = [];
  let size = 0;
  let before = '';
  for (const word of words) {
    const bytes = encode(word).length;
    const isFull = size + bytes > LARGEST || (size + bytes > PART && !sharesBeginning(before, word[0]));
    const part = parts.at(-1);
    if (!part || (isFull && size > 0)) {
      parts.push([word]);
      size = 0;
    } else part.push(word);
    size += bytes;
    before = word[0];
  }
  return parts;
}

const sharesBeginning = (a: string, b: string) => a.slice(0, SHARED) === b.slice(0, SHARED);
const withName = <Part extends { bytes: Uint8Array }>(part: Part) => ({
  ...part,
  name: `en_${createHash('sha256').update(part.bytes).digest('hex').slice(0, 7)}`,
});
const pack = (bytes: Uint8Array) => gzipSync(Buffer.concat([SIGN, bytes]), { level: 9 });

/** Reads a file of the index, and sees to it that it holds what is known here and nothing else. */
function unpack<Shape extends z.ZodType>({ path, content }: IndexFile, shape: Shape): z.output<Shape> {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, SIGN.length).equals(SIGN)) throw new Error(unknown(`${path} does not begin as it should`));
  const read = shape.safeParse(decode(bytes.subarray(SIGN.length)));
  if (!read.success) throw new Error(unknown(`${path} holds something else: ${z.prettifyError(read.error)}`));
  return read.data;
}

const unknown = (what: string) =>
  `The search index is not as Pagefind ${KNOWN_VERSION} writes it: ${what}. Another version needs another src/search/index/split-chunks.ts.`;
