/** Everything that a resource may be had as: the files that are made of its text, then those that are attached to it. */
import { attachedBytes, attachedFiles } from './attached-files.ts';
import { documentBytes, documentFiles } from './document-files.ts';
import type { FileFacts } from './file-words.ts';
import { onceEach } from './once.ts';
import type { LibraryEntry } from './shelf.ts';

/** A file of a resource. */
export interface ResourceFile extends FileFacts {
  address: string;
  fileName: string;
  title: string;
  bytes: number;
  description?: string | undefined;
  sha256?: string | undefined;
  /** What it is to be called where the visitor keeps it, where its address says something else. */
  saveAs?: string | undefined;
  /** What the file is good for, in a few words. */
  more?: string | undefined;
  read: () => Promise<Uint8Array>;
}

/** The files of a resource. They are looked at once a build, however many lists the resource stands in. */
export const resourceFiles = onceEach(async (resource: LibraryEntry<'resources'>): Promise<ResourceFile[]> => {
  const { title } = resource.data;
  const [made, attached] = await Promise.all([documentFiles(resource), attachedFiles(resource)]);
  return [
    ...made.map((file) => ({
      ...file,
      title,
      more: useOf(file),
      read: () => documentBytes(resource, file.fileName),
    })),
    ...attached.map((file) => ({
      ...file,
      saveAs: file.fileName,
      read: () => attachedBytes(resource, file.fileName),
    })),
  ];
});

const useOf = ({ format, fillable }: FileFacts): string => {
  if (format === 'Word') return 'to change';
  return fillable ? 'to print, or to fill in on a screen' : 'to read and print';
};
