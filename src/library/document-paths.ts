/** The files of entries as routes: one path a file. */
import { fileAnswer } from '../hosting/file-answer.ts';
import { documentBytes, documentFileNames } from './document-files.ts';
import type { DocumentEntry } from './document-of.ts';

/** A path of `[name]/[file].ts`, with the entry that the file belongs to. */
export interface DocumentPath {
  params: { name: string; file: string };
  props: { entry: DocumentEntry };
}

/** The path of each file of each entry, for `getStaticPaths`. The files themselves are made when they are asked for. */
export const documentPaths = (entries: readonly DocumentEntry[]): DocumentPath[] =>
  entries.flatMap((entry) =>
    documentFileNames(entry).map((file) => ({ params: { name: entry.name, file }, props: { entry } })),
  );

/** The file of a path, for `GET`. */
export const documentAnswer = async ({ params, props }: Pick<DocumentPath, 'params' | 'props'>): Promise<Response> =>
  fileAnswer(params.file, await documentBytes(props.entry, params.file));
