import { z } from 'zod';
import { collectionNames } from '../../content-model/collection-names.ts';
import { collections } from '../../content-model/collections.ts';
import { core, fieldsWhere, textsAt } from '../../content-model/schema-walk.ts';
import type { Survey, SurveyedEntry } from '../survey.ts';
import { alignment } from './alignment.ts';
import type { PlaceOf } from './entry-text.ts';
import { offsetOf } from './offset-of.ts';
import type { Words } from './words.ts';

/** Fields that hold the words of others (titles of sources), the names of places, or no words at all. */
const NOT_OURS = new Set([
  'sources',
  'source',
  'consent',
  'version',
  'licence',
  'credit',
  'owner',
  'sector',
  'aliases',
  'area',
  'places',
  'place',
]);

/** The fields of each collection in which people write: those with a longest length. */
const written = new Map(
  collectionNames.map((name) => [
    name,
    fieldsWhere(collections[name].schema, (_meta, schema) => {
      const here = core(schema);
      return here instanceof z.ZodString && here.maxLength !== null;
    }).filter(({ steps }) => !steps.some((step) => typeof step === 'string' && NOT_OURS.has(step))),
  ]),
);

/** The words of an entry's fields. */
export function fieldWords(survey: Survey, entry: SurveyedEntry, source: string, placeOf: PlaceOf): Words[] {
  return (written.get(entry.collection) ?? []).flatMap(({ steps }) =>
    [...textsAt(entry.value, steps)].map(({ text, path }): Words => {
      let inSource: ((at: number) => number) | undefined;
      return {
        kind: 'field',
        field: String(path.findLast((step) => typeof step === 'string')),
        text,
        placeAt: (at) => {
          inSource ??= alignment(text, source, offsetOf(source, survey.locate(entry, path)));
          return placeOf(inSource(at));
        },
      };
    }),
  );
}
