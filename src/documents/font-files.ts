/** The fonts of documents, as the packages that bring them name their files. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const TEXT = '@expo-google-fonts/atkinson-hyperlegible-next';

/** The fonts of the brand. */
export const brandFonts = {
  text: `${TEXT}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
  italic: `${TEXT}/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf`,
  bold: `${TEXT}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`,
  boldItalic: `${TEXT}/700Bold_Italic/AtkinsonHyperlegibleNext_700Bold_Italic.ttf`,
  headline: '@expo-google-fonts/bricolage-grotesque/700Bold/BricolageGrotesque_700Bold.ttf',
} as const;

/**
 * The fonts that documents fall back on where those of the brand lack a letter: two faces of one family, of which a text
 * has one or the other, and signs.
 */
export const lastFonts = {
  plain: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  bold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
  signs: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
} as const;

/** Where the file of a font lies. (Node.js looks from the project: what is bundled stands elsewhere than its source.) */
export const fontPath = (file: string): string => createRequire(resolve('package.json')).resolve(file);
