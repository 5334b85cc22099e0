import { Refused } from './finding.ts';
import { programIn, scriptIn } from './programs.ts';

/**
 * The letters of a plain text.
 *
 * @throws Refused where it is no text in UTF-8, or one that a browser or a shell would run
 */
export function plainText(bytes: Uint8Array): string {
  const program = programIn(bytes);
  if (program) throw new Refused('attachment-type', `what it holds is ${program}`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused('attachment-type', 'what it holds is no text in UTF-8');
  }
  // eslint-disable-next-line no-control-regex -- the very letters that no text has
  if (/[\0-\x08\x0e-\x1f\x7f]/.test(text)) throw new Refused('attachment-type', 'what it holds is no plain text');
  if (text.trim() === '') throw new Refused('attachment-broken', 'it is empty');
  const script = scriptIn(text);
  if (script) throw new Refused('attachment-type', `what it holds is ${script}`);
  return text;
}
