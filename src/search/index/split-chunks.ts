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
const PART = 1000;
/** Words that begin with the same letters stay together, for Pagefind looks for longer words only beside a word. */
const SHARED = 4;
/** … unless they are as many as this. */
const LARGEST = 3 * PART;

/** Places that one word is given are not given to the words beside it, as far as so few can tell: see `withoutPlaces`. */
const NEIGHBOURS = 4;
const ROOM = 6;

const SIGN = Buffer.from('pagefind_dcd');
const chunkPath = (name: string) => `index/${name}.pf_index`;

/** Places in a text: a number below zero says the weight or the field of those that follow, each counted from the one before. */
const Places = z.array(z.int());
/** On which page, where in its text, and where in its meta fields. */
const Standing = z.tuple([z.int(), Places, Places]);
/** A word, where it stands, and where it stands with accents. Chunks hold words in the order of their letters. */
const Word = z.tuple([z.string(), z.array(Standing), z.array(z.tuple([z.string(), z.array(Standing)]))]);
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
      return partsOf(unpack(chunk, Chunk)[0].map((word, which) => withoutPlaces(word, (which % NEIGHBOURS) * ROOM)));
    });
    const named = parts.map((words) => ({ words, bytes: encode([words]) })).map(withName);
    const list = named.map(({ words, name }) => [words[0]?.[0], words.at(-1)?.[0], name]);
    return [
      { path: file.path, content: pack(encode([version, pages, list, ...rest])) },
      ...named.map(({ name, bytes }) => ({ path: chunkPath(name), content: pack(bytes) })),
    ];
  });
}

/**
 * A word that says how often it stands on each page, with which weights and in which fields, and no longer where: that is
 * what Pagefind's scores are made of, and half of the bytes. Only its search for phrases needs the places; the site looks
 * for phrases in the texts of what it shows. Two occurrences at one place would count as one, whether of one word or of
 * two that begin alike, so each word is given places of its own.
 */
function withoutPlaces([word, pages, variants]: z.output<typeof Word>, first: number): z.output<typeof Word> {
  const counted = (all: z.output<typeof Standing>[]) =>
    all.map(([page, text, fields]): z.output<typeof Standing> => [page, inARow(text, first), inARow(fields, first)]);
  return [word, counted(pages), variants.map(([form, all]) => [form, counted(all)])];
}

/** As many places as before, one beside the other. */
function inARow(places: readonly number[], first: number): number[] {
  let count = first;
  let isFirst = true;
  return places.map((place) => {
    if (place < 0) {
      isFirst = true;
      return place;
    }
    const written = isFirst ? count : 1;
    isFirst = false;
    count += 1;
    return written;
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
