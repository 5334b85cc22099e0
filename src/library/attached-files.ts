/** STAND-IN, for development alone: the files that ship with an entry as they are. The true module takes its place. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { contentRoot } from '../content-model/content-root.ts';
import { pathBeside } from '../content-model/path-beside.ts';
import { fileBeside, pathOf } from './beside.ts';
import type { DownloadFile } from './document-files.ts';
import type { LibraryEntry } from './index.ts';

export async function attachedFiles(entry: LibraryEntry<'resources'>): Promise<(DownloadFile & { title: string })[]> {
  const { file } = entry.data;
  if (!file) return [];
  const bytes = readFileSync(join(contentRoot(), pathBeside(pathOf(entry), file.src) ?? ''));
  return [
    {
      address: fileBeside(entry, file.src) ?? '',
      title: entry.data.title,
      fileName: posix.basename(file.src),
      format: posix.extname(file.src).slice(1).toUpperCase(),
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      description: file.description,
    },
  ];
}

export async function attachedBytes(entry: LibraryEntry<'resources'>, fileName: string): Promise<Uint8Array> {
  const { file } = entry.data;
  if (!file || posix.basename(file.src) !== fileName) throw new Error(`${entry.name} has no file ${fileName}.`);
  return readFileSync(join(contentRoot(), pathBeside(pathOf(entry), file.src) ?? ''));
}
