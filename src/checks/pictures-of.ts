import { startOf, type Place } from '../content-model/problem.ts';
import { isPicture } from '../attachments/formats.ts';
import { namedFiles } from './named-files.ts';
import type { Survey } from './survey.ts';

/** A picture of a content tree, with the place where an entry names it. */
export interface TreePicture {
  path: string;
  place: () => Place;
}

/** Every picture once. One that no entry names is in the project all the same, and stands for itself. */
export function picturesOf(survey: Survey): TreePicture[] {
  const places = new Map<string, () => Place>();
  for (const entry of survey.entries)
    for (const { path, place } of namedFiles(survey, entry)) if (path && !places.has(path)) places.set(path, place);
  return [...survey.content.assets]
    .filter((path) => /\.(?:jpe?g|png|webp|avif)$/i.test(path))
    .map((path) => ({ path, place: places.get(path) ?? (() => startOf(path)) }));
}

/** The pictures that visitors take away as they are: they may be as large as paper needs them. */
export const attachedPictures = (survey: Survey): ReadonlySet<string> =>
  new Set(
    survey.entries.flatMap((entry) =>
      [...namedFiles(survey, entry)].flatMap(({ kind, path }) =>
        kind === 'attachment' && path !== undefined && isPicture(path) ? [path] : [],
      ),
    ),
  );
