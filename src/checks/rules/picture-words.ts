import { basename, extname } from 'node:path';
import { isPicture } from '../../attachments/formats.ts';
import { collectionNames } from '../../content-model/collection-names.ts';
import { collections } from '../../content-model/collections.ts';
import { problem, type Place, type Problem } from '../../content-model/problem.ts';
import { fieldsWhere, textsAt, type FieldMeta } from '../../content-model/schema-walk.ts';
import type { TextRule } from '../text-rule.ts';

/** The most that a screen reader should have to say of a picture. */
const LONGEST = 150;

const OPENS_WITH_PICTURE =
  /^(?:an? |the |this )?(?:image|picture|photo|photograph|pic|graphic) (?:of|shows|showing)\b/i;
const IS_FILE_NAME =
  /\.(?:jpe?g|png|webp|avif|gif|heic|svg|tiff?)$|^(?:img|dsc|dscn|dscf|pxl|mvimg|screenshot|whatsapp image)[\W_]*\d/i;

/** The fields that name pictures, and beside each of them the one that says what a picture shows. */
const described = (words: 'alt' | 'description', wanted: (meta: FieldMeta) => boolean) =>
  new Map(
    collectionNames.map((name) => [
      name,
      fieldsWhere(collections[name].schema, wanted).map(({ steps }) => ({ steps, words })),
    ]),
  );
const fields = [
  described('alt', ({ picture }) => picture === true),
  described('description', ({ attachment }) => attachment === true),
];

/** What is said of a picture to people who cannot see it is worth hearing. */
export const pictureWords: TextRule = {
  name: 'pictures are described well',
  begin:
    ({ locate }) =>
    ({ entry, pictures }) => [
      ...pictures.flatMap(({ src, alt, place }) => judge(src, alt, () => place)),
      ...fields
        .flatMap((each) => each.get(entry.collection) ?? [])
        .flatMap(({ steps, words }) =>
          [...textsAt(entry.value, steps)].flatMap(({ text: src, path }) => {
            if (words === 'description' && !isPicture(src)) return [];
            const around = path.slice(0, -1);
            const parent = around.reduce<unknown>(
              (at, step) => (at as Record<PropertyKey, unknown>)[step],
              entry.value,
            );
            const alt = (parent as Record<string, unknown>)[words];
            return typeof alt === 'string' ? judge(src, alt, () => locate(entry, [...around, words])) : [];
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
