import { basename, extname, join, posix } from 'node:path';
import sharp from 'sharp';
import { endingOf, formats } from '../../attachments/formats.ts';
import { nearest } from '../../content-model/nearest.ts';
import { pathBeside } from '../../content-model/path-beside.ts';
import { problem, startOf, type Place, type Problem } from '../../content-model/problem.ts';
import { namedFiles } from '../named-files.ts';
import type { Rule } from '../rule.ts';
import type { Survey, SurveyedEntry } from '../survey.ts';

/** The formats that every browser shows and that the site makes smaller copies of. */
const PICTURE_FORMATS = new Set(['jpeg', 'png', 'webp', 'avif', 'heif']);

/** Pictures and other files that entries use lie beside them, and the pictures are whole. The rule "attachments" looks into the others. */
export const files: Rule = {
  name: 'pictures and files are there and whole',
  async run(survey) {
    const problems: Problem[] = [];
    const judged = new Map<string, Promise<PictureFault | undefined>>();
    const used = new Set<string | undefined>();
    for (const entry of survey.entries) {
      for (const { kind, src, path, place } of namedFiles(survey, entry)) {
        used.add(path);
        problems.push(
          ...(kind === 'picture'
            ? await checkPicture(survey, entry, src, place, judged)
            : checkAttachment(survey, entry, src, place)),
        );
      }
    }
    return [...problems, ...unusedTexts(survey, used)];
  },
};

type PictureFault = { type: string } | { reason: string };

async function checkPicture(
  survey: Survey,
  entry: SurveyedEntry,
  src: string,
  place: () => Place,
  judged: Map<string, Promise<PictureFault | undefined>>,
): Promise<Problem[]> {
  if (!src) return [];
  const path = pathBeside(entry.path, src);
  if (!path) return [problem('picture-elsewhere', place(), { src })];
  if (!survey.content.assets.has(path))
    return [problem('picture-missing', place(), { src, nearest: nearAsset(survey, entry, src) })];
  let fault = judged.get(path);
  if (!fault) judged.set(path, (fault = judgePicture(join(survey.root, path))));
  const found = await fault;
  if (!found) return [];
  return [
    'type' in found
      ? problem('picture-type', place(), { src, type: found.type })
      : problem('picture-broken', place(), { src, reason: found.reason }),
  ];
}

/** Reads every pixel: a picture that was cut short has a good beginning. */
async function judgePicture(file: string): Promise<PictureFault | undefined> {
  const extension = extname(file).toLowerCase();
  if (!/^\.(?:jpe?g|png|webp|avif)$/.test(extension)) return { type: kindOfFile(extension.slice(1)) };
  try {
    const picture = sharp(file, { failOn: 'truncated', limitInputPixels: 100_000_000 });
    const { format } = await picture.metadata();
    if (!format || !PICTURE_FORMATS.has(format))
      return { type: `${kindOfFile(format ?? 'unknown')} under another name` };
    await picture.stats();
    return undefined;
  } catch (error) {
    const message = String((error as Error).message);
    return {
      reason: /truncat|premature|end of/i.test(message)
        ? 'its end is missing'
        : /pixel limit/i.test(message)
          ? 'it is larger than 100 megapixels'
          : 'it holds no picture that can be read',
    };
  }
}

const kindOfFile = (ending: string) => `${/^[aefhilmnorsx]/i.test(ending) ? 'an' : 'a'} ${ending.toUpperCase()} file`;

function checkAttachment(survey: Survey, entry: SurveyedEntry, src: string, place: () => Place): Problem[] {
  const path = pathBeside(entry.path, src);
  if (path && survey.content.assets.has(path)) return [];
  // It may lie there, of a kind that the site does not read: then its kind is what is wrong.
  const ending = endingOf(src);
  return ending && !formats.has(ending)
    ? [problem('attachment-type', place(), { src, what: ending.slice(1) })]
    : [problem('attachment-missing', place(), { src, nearest: nearAsset(survey, entry, src) })];
}

/**
 * Files of the kinds in which people write, and which no entry offers: most likely an entry that was saved in the wrong
 * way and would be missed. Where an entry beside them cannot be read, nobody knows what it offers.
 */
function unusedTexts({ content, entries }: Survey, used: ReadonlySet<string | undefined>): Problem[] {
  const unread = new Set(entries.filter(({ value }) => value === undefined).map(({ path }) => posix.dirname(path)));
  return [...content.assets]
    .filter((path) => /\.(?:txt|odt|docx)$/i.test(path) && !used.has(path) && !unread.has(posix.dirname(path)))
    .map((path) => problem('file-type', startOf(path), { expected: OFFER_OR_SAVE }));
}

const OFFER_OR_SAVE =
  'Save it as .md if it is text for the site. If visitors may download it, name it in an entry beside it.';

function nearAsset(survey: Survey, entry: SurveyedEntry, src: string): string | undefined {
  const folder = `${posix.dirname(entry.path)}/`;
  const beside = [...survey.content.assets]
    .filter((asset) => asset.startsWith(folder))
    .map((asset) => asset.slice(folder.length));
  const near = nearest(basename(src), beside);
  return near && `./${near}`;
}
