import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../attachments/finding.ts';
import { namedFiles, type NamedFile } from './named-files.ts';
import type { Survey } from './survey.ts';

/** A file that an entry offers, and what was found in it. */
export interface OfferedFile extends NamedFile {
  findings: readonly Finding[];
}

const looked = new WeakMap<Survey, Promise<OfferedFile[]>>();

/**
 * Every file that entries offer and that is there, each looked into once for all the rules. Where no entry offers one,
 * nothing of what looks into files is loaded.
 */
export function offeredFiles(survey: Survey): Promise<OfferedFile[]> {
  let files = looked.get(survey);
  if (!files) looked.set(survey, (files = look(survey)));
  return files;
}

async function look(survey: Survey): Promise<OfferedFile[]> {
  const named = survey.entries.flatMap((entry) =>
    [...namedFiles(survey, entry)].filter(({ kind, path }) => kind === 'attachment' && isThere(survey, path)),
  );
  if (named.length === 0) return [];
  const { lookInto } = await import('../attachments/look-into.ts');
  const { endingOf, formats } = await import('../attachments/formats.ts');
  const known = new Map<string, readonly Finding[]>();
  const found: OfferedFile[] = [];
  // One after the other, so that the memory holds one file at a time.
  for (const file of named) {
    const path = file.path ?? '';
    const family = formats.get(endingOf(path))?.family;
    if (file.inText && family !== 'film' && family !== 'captions') {
      found.push({ ...file, findings: [{ id: 'attachment-type', what: endingOf(path).slice(1) || 'no ending' }] });
      continue;
    }
    const findings = known.get(path) ?? (await lookInto(await bytesOf(join(survey.root, path), family), path)).findings;
    known.set(path, findings);
    found.push({ ...file, findings });
  }
  return found;
}

const isThere = ({ content }: Survey, path: string | undefined) => path !== undefined && content.assets.has(path);

/** How much of a file is read: of a film its beginning, and no more of anything than shows that it is too much. */
const READ = { film: 4_100, most: 11_000_000 };

async function bytesOf(path: string, family: string | undefined): Promise<Uint8Array> {
  const { size } = await stat(path);
  const most = family === 'film' ? READ.film : READ.most;
  if (size <= most) return readFile(path);
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
