/** The files of entries as routes: one path a file. */
import { documentBytes, documentFiles } from './document-files.ts';
import { fileAnswer } from '../hosting/file-answer.ts';

type Entry = Parameters<typeof documentFiles>[0];

/** A path of `[name]/[file].ts`, with the entry that the file belongs to. */
export interface DocumentPath {
  params: { name: string; file: string };
  props: { entry: Entry };
}

/** The path of each file of each entry, for `getStaticPaths`. */
export async function documentPaths(entries: readonly Entry[]): Promise<DocumentPath[]> {
  const paths = await Promise.all(
    entries.map(async (entry) =>
      (await documentFiles(entry)).map(({ fileName }) => ({
        params: { name: entry.name, file: fileName },
        props: { entry },
      })),
    ),
  );
  return paths.flat();
}

/** The file of a path, for `GET`. */
export const documentAnswer = async ({ params, props }: Pick<DocumentPath, 'params' | 'props'>): Promise<Response> =>
  fileAnswer(params.file, await documentBytes(props.entry, params.file));
