import { join, posix } from 'node:path';
import readExif from 'exif-reader';
import sharp, { type Metadata } from 'sharp';
import { problem, type Problem } from '../../content-model/problem.ts';
import { picturesOf } from '../pictures-of.ts';
import type { Rule } from '../rule.ts';

/** Pictures do not tell where they were taken, by whom or with what: not even in the project's own history. */
export const pictureSecrets: Rule = {
  name: 'pictures keep no secrets',
  async run(survey) {
    const problems: Problem[] = [];
    for (const { path, place } of picturesOf(survey)) {
      let metadata: Metadata;
      try {
        metadata = await sharp(join(survey.root, path), { limitInputPixels: 100_000_000 }).metadata();
      } catch {
        continue; // The rule "files" says what is wrong with it.
      }
      const name = posix.basename(path);
      const told = tells(metadata);
      if (told.place) problems.push(problem('picture-location', place(), { name }));
      else if (told.camera) problems.push(problem('picture-metadata', place(), { name }));
    }
    return problems;
  },
};

/** Whether a picture says where it was taken, or with what, by whom and when. */
function tells({ exif, xmp, iptc }: Metadata): { place: boolean; camera: boolean } {
  const text = xmp?.toString('latin1') ?? '';
  const written = {
    place: /GPS(?:Latitude|Longitude)/.test(text),
    camera: iptc !== undefined || /CreatorTool|creator|Serial/.test(text),
  };
  if (!exif) return written;
  try {
    const { GPSInfo, Image, Photo } = readExif(exif);
    const has = (part: Record<string, unknown> | undefined, names: readonly string[]) =>
      names.some((name) => part?.[name] !== undefined);
    return {
      place: written.place || has(GPSInfo, ['GPSLatitude', 'GPSLongitude']),
      camera:
        written.camera ||
        has(Image, ['Make', 'Model', 'Artist', 'Copyright']) ||
        has(Photo, ['DateTimeOriginal', 'BodySerialNumber', 'CameraOwnerName']),
    };
  } catch {
    return written; // It is damaged, so that nobody can read from it.
  }
}
