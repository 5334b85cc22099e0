import { createHash } from 'node:crypto';
import type { Told } from './finding.ts';
import { endingOf, formats } from './formats.ts';
import { lookInto } from './look-into.ts';

/** What visitors want to know of a file before they fetch it. */
export interface Facts extends Told {
  /** What it is, in a word that people know. */
  format: string;
  bytes: number;
  /** A fingerprint of it, in hexadecimal figures. */
  sha256: string;
}

/** What is known of a file that the check has let through. */
export async function factsOf(bytes: Uint8Array, name: string): Promise<Facts> {
  const { told } = await lookInto(bytes, name);
  const format = formats.get(endingOf(name))?.name ?? 'File';
  return { format, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), ...told };
}
