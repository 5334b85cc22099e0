import { basename, extname } from 'node:path';
import { collectionNames } from '../../content-model/collection-names.ts';
import { collections } from '../../content-model/collections.ts';
import { problem, type Place, type Problem } from '../../content-model/problem.ts';
import { fieldsWhere, textsAt } from '../../content-model/schema-walk.ts';
import type { TextRule } from '../text-rule.ts';

/** The most that a screen reader should have to say of a picture. */
const LONGEST = 150;

const OPENS_WITH_PICTURE =
  /^(?:an? |the |this )?(?:image|picture|photo|photograph|pic|graphic) (?:of|shows|showing)\b/i;
const IS_FILE_NAME =
  /\.(?:jpe?g|png|webp|avif|gif|heic|svg|tiff?)$|^(?:img|dsc|dscn|dscf|pxl|mvimg|screenshot|whatsapp image)[\W_]*\d/i;

const pictureFields = new Map(
  collectionNames.map((name) => [name, fieldsWhere(collections[name].schema, ({ picture }) => picture === true)]),
);

/** What is said of a picture to people who cannot see it is worth hearing. */
export const pictureWords: TextRule = {
  name: 'pictures are described well',
  begin:
    ({ locate }) =>
    ({ entry, pictures }) => [
      ...pictures.flatMap(({ src, alt, place }) => judge(src, alt, () => place)),
      ...(pictureFields.get(entry.collection) ?? []).flatMap(({ steps }) =>
        [...textsAt(entry.value, steps)].flatMap(({ text: src, path }) => {
          const around = path.slice(0, -1);
          const alt = around.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown>)[step], entry.value);
          const words = (alt as { alt?: unknown }).alt;
          return typeof words === 'string' ? judge(src, words, () => locate(entry, [...around, 'alt'])) : [];
        }),
      ),
    ],
};

function judge(src: string, alt: string, place: () => Place): Problem[] {
  const words = alt.trim();
  const opening = OPENS_WITH_PICTURE.exec(words)?.[0];
  if (opening) return [problem('picture-alt-opening', place(), { opening })];
  if (IS_FILE_NAME.test(words) || words.toLowerCase() === basename(src, extname(src)).toLowerCase())
    return words ? [problem('picture-alt-file-name', place(), { alt: words })] : [];
  if (words.length > LONGEST) return [problem('picture-alt-long', place(), { length: words.length, most: LONGEST })];
  return [];
}
