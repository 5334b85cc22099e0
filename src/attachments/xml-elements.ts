import { Parser } from 'htmlparser2';
import { Refused } from './finding.ts';

/** What is told of an XML part, in the order in which it stands there. */
export interface Reader {
  /** An element opens. Names come without their prefixes, which whoever writes a file may choose. */
  opens?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** Words, in the element that opened last. */
  words?: (text: string, inside: string) => void;
  /** An element ends. */
  ends?: (name: string) => void;
}

/** More than any program nests its elements. The reader takes ever longer for each one inside another. */
const DEEPEST = 1_000;

/**
 * Reads an XML part of a document.
 *
 * @throws Refused where the part has entities of its own, nests its elements without end, or has another encoding than
 * documents have
 */
export function readXml(bytes: Uint8Array, { opens, words, ends }: Reader): void {
  const text = decoded(bytes);
  if (/<!ENTITY/i.test(text)) throw new Refused('attachment-broken', 'a part of it has entities of its own');
  let inside = '';
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        inside = local(name);
        depth += 1;
        if (depth > DEEPEST) throw new Refused('attachment-broken', 'a part of it is nested without end');
        opens?.(inside, Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value])));
      },
      ontext: (each) => words?.(each, inside),
      onclosetag(name) {
        depth -= 1;
        ends?.(local(name));
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
}

/** Whether a part is XML, by how it begins. */
export function isXml(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  return /^(?:\xef\xbb\xbf)?\s*<|^\xff\xfe|^\xfe\xff/.test(start);
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** XML in UTF-8 or UTF-16: no other encoding is one that programs for documents write. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  const text = new TextDecoder(wide ?? 'utf-8').decode(bytes);
  const said = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)/.exec(text)?.[1] ?? 'utf-8';
  const isWide = wide !== undefined;
  if (
    text.includes('\0') ||
    !(isWide ? /^utf-?16/i : /^(?:utf-?8|us-ascii)$/i).test(isWide && said === 'utf-8' ? 'utf-16' : said)
  )
    throw new Refused('attachment-broken', 'a part of it has an unusual encoding');
  return text;
}
