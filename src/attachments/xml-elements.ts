import { Parser } from 'htmlparser2';
import { Refused } from './finding.ts';

/** One element of an XML part, as it opens. */
export type See = (name: string, attributes: Readonly<Record<string, string>>) => void;

/**
 * Goes through the elements of an XML part of a document.
 *
 * @param see sees each element
 * @param read is given the text between them
 * @throws Refused where the part has entities of its own, or another encoding than documents have
 */
export function elements(bytes: Uint8Array, see: See, read?: (text: string) => void): void {
  const text = decoded(bytes);
  if (/<!ENTITY/i.test(text)) throw new Refused('attachment-broken', 'a part of it has entities of its own');
  const parser = new Parser({ onopentag: see, ...(read && { ontext: read }) }, { xmlMode: true, decodeEntities: true });
  parser.end(text);
}

/** XML in UTF-8 or UTF-16: no other encoding is one that programs for documents write. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  const text = new TextDecoder(wide ?? 'utf-8').decode(bytes);
  const said = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)/.exec(text)?.[1] ?? 'utf-8';
  if (!/^(?:utf-?(?:8|16)|us-ascii)$/i.test(said) || (!wide && /^utf-?16/i.test(said)) || (!wide && first === 0))
    throw new Refused('attachment-broken', 'a part of it has an unusual encoding');
  return text;
}
