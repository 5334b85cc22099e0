/** The reviewed pictures, one PNG each in `tests/pictures/reference/`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import sharp from 'sharp';
import { compare } from './compare.ts';
import { pictures } from './layouts.ts';

const folder = join(import.meta.dirname, 'reference');
const project = resolve(import.meta.dirname, '../..');
const shown = join(project, '.build/pictures');
const fileOf = (name: string) => join(folder, `${name}.png`);

/** The reference of a picture; undefined where there is none yet. */
export const reference = (name: string): Buffer | undefined =>
  existsSync(fileOf(name)) ? readFileSync(fileOf(name)) : undefined;

/** Keeps a picture as the reference, in as few colours as it can bear, so that the folder stays small. */
export async function keepReference(name: string, png: Buffer): Promise<void> {
  let kept = png;
  for (const quality of [90, 100]) {
    kept = await sharp(png).removeAlpha().png({ palette: true, quality, effort: 10, dither: 0 }).toBuffer();
    if (!(await compare(kept, png))) break;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(name), kept);
}

/** The names of references that no picture has any more. */
export function staleReferences(): string[] {
  const names = new Set(pictures.map(({ name }) => name));
  return readdirSync(folder)
    .map((file) => file.replace(/\.png$/, ''))
    .filter((name) => !names.has(name));
}

/** Takes a reference away. */
export const dropReference = (name: string): void => rmSync(fileOf(name));

/** Takes away what an earlier run wrote into `.build/pictures/`. */
export const forgetChanges = (): void => rmSync(shown, { recursive: true, force: true });

/** Writes what a person needs to judge a change into `.build/pictures/`, and says where, from the project's folder. */
export function showChange(name: string, files: Record<string, Buffer>): string[] {
  mkdirSync(shown, { recursive: true });
  return Object.entries(files).map(([kind, png]) => {
    const file = join(shown, `${name}.${kind}.png`);
    writeFileSync(file, png);
    return relative(project, file).replaceAll('\\', '/');
  });
}
