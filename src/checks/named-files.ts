import { collectionNames } from '../content-model/collection-names.ts';
import { collections } from '../content-model/collections.ts';
import { pathBeside } from '../content-model/path-beside.ts';
import type { Place } from '../content-model/problem.ts';
import { fieldsWhere, textsAt } from '../content-model/schema-walk.ts';
import type { Survey, SurveyedEntry } from './survey.ts';

/** A picture or another file, where an entry names it. */
export interface NamedFile {
  entry: SurveyedEntry;
  kind: 'picture' | 'attachment';
  /** Whether its text names it, and not a field. */
  inText: boolean;
  /** As it is written. */
  src: string;
  /** Its path from the root of the content; undefined where it cannot lie beside the entry. */
  path: string | undefined;
  /** Worked out where there is a problem. */
  place: () => Place;
}

const fieldsNaming = (kind: NamedFile['kind']) =>
  new Map(collectionNames.map((name) => [name, fieldsWhere(collections[name].schema, (meta) => meta[kind] === true)]));
const naming = { picture: fieldsNaming('picture'), attachment: fieldsNaming('attachment') };

/** Every file that an entry names, in its fields and then in its text: pictures first. */
export function* namedFiles(survey: Survey, entry: SurveyedEntry): Generator<NamedFile> {
  for (const kind of ['picture', 'attachment'] as const) {
    for (const { steps } of naming[kind].get(entry.collection) ?? [])
      for (const { text: src, path } of textsAt(entry.value, steps))
        yield {
          entry,
          kind,
          inText: false,
          src,
          path: pathBeside(entry.path, src),
          place: () => survey.locate(entry, path),
        };
    for (const { src, place } of entry.outline[kind === 'picture' ? 'pictures' : 'attachments'])
      yield { entry, kind, inText: true, src, path: pathBeside(entry.path, src), place: () => place };
  }
}
