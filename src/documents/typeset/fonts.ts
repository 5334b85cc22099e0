import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { withFamilyName } from './family-name.ts';

/** The families that the templates name, and the files of each. */
const families = {
  'WLA Text': [
    '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
    '@expo-google-fonts/atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf',
    '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
    '@expo-google-fonts/atkinson-hyperlegible-next/700Bold_Italic/AtkinsonHyperlegibleNext_700Bold_Italic.ttf',
  ],
  'WLA Headline': ['@expo-google-fonts/bricolage-grotesque/700Bold/BricolageGrotesque_700Bold.ttf'],
  'WLA Code': ['dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf'],
  // What the fonts of the brand lack: other scripts and signs.
  'WLA Other': ['dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'],
  'WLA Emoji': ['@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'],
};

/** Reads the fonts of documents from the packages that bring them: whole TrueType files, each in its family. */
export function documentFonts(): Buffer[] {
  const { resolve: find } = createRequire(resolve('package.json'));
  return Object.entries(families).flatMap(([family, files]) =>
    files.map((file) => withFamilyName(readFileSync(find(file)), family)),
  );
}
