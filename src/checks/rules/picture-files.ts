import { statSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import sharp from 'sharp';
import { ASSET_NAME } from '../../content-model/content-files.ts';
import { problem, type Place, type Problem } from '../../content-model/problem.ts';
import { suggestSlug } from '../../content-model/suggest-slug.ts';
import { attachedPictures, picturesOf } from '../pictures-of.ts';
import type { Rule } from '../rule.ts';

/** The most that a picture should weigh, in Git and for every build. */
export const HEAVIEST = 2_000_000;

/** The longest side that any page could use, on the sharpest screens. */
export const LONGEST_SIDE = 4000;

/** The width below which a picture is blurred in the text of a page. */
const NARROWEST = 320;

/** Pictures have a size that suits the web, and a name that says what they show. */
export const pictureFiles: Rule = {
  name: 'pictures are light and well named',
  async run(survey) {
    const problems: Problem[] = [];
    const attached = attachedPictures(survey);
    for (const { path, place } of picturesOf(survey)) {
      const name = posix.basename(path);
      if (!attached.has(path)) problems.push(...(await judgeSize(join(survey.root, path), name, place)));
      const ending = extname(name);
      const suggestion = `${suggestSlug(name.slice(0, -ending.length))}${ending.toLowerCase()}`;
      // A name that no address can have is refused already.
      if (suggestion !== name && ASSET_NAME.test(name))
        problems.push(problem('picture-name', place(), { name, suggestion }));
    }
    return problems;
  },
};

async function judgeSize(file: string, name: string, place: () => Place): Promise<Problem[]> {
  const problems: Problem[] = [];
  const bytes = statSync(file).size;
  if (bytes > HEAVIEST)
    problems.push(problem('picture-heavy', place(), { name, size: megabytes(bytes), most: megabytes(HEAVIEST) }));
  const { width, height } = await sizeOf(file);
  if (Math.max(width, height) > LONGEST_SIDE)
    problems.push(problem('picture-large', place(), { name, width, height, most: LONGEST_SIDE }));
  else if (width > 0 && width < NARROWEST)
    problems.push(problem('picture-small', place(), { name, width, least: NARROWEST }));
  return problems;
}

/** The size of a picture in pixels; nought, where it cannot be read, which the rule "files" reports. */
async function sizeOf(file: string): Promise<{ width: number; height: number }> {
  try {
    const { width, height } = await sharp(file, { limitInputPixels: 100_000_000 }).metadata();
    return { width, height };
  } catch {
    return { width: 0, height: 0 };
  }
}

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
