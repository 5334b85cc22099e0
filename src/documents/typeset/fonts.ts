import { readFileSync } from 'node:fs';
import { brandFonts, fontPath, lastFonts } from '../font-files.ts';
import { withFamilyName } from './family-name.ts';

/** The families that the templates name, and the files of each. */
const families = {
  'WLA Text': [brandFonts.text, brandFonts.italic, brandFonts.bold, brandFonts.boldItalic],
  'WLA Headline': [brandFonts.headline],
  'WLA Code': ['dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf'],
  // What the fonts of the brand lack: other scripts and signs.
  'WLA Other': [lastFonts.plain, lastFonts.bold],
  'WLA Emoji': [lastFonts.signs],
};

/** Reads the fonts of documents from the packages that bring them: whole TrueType files, each in its family. */
export function documentFonts(): Buffer[] {
  return Object.entries(families).flatMap(([family, files]) =>
    files.map((file) => withFamilyName(readFileSync(fontPath(file)), family)),
  );
}
