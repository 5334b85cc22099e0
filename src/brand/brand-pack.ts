import { settings } from '../library/index.ts';
import { siteAddress } from '../hosting/site-address.ts';
import { once } from '../library/once.ts';
import { repeatableZip } from '../documents/repeatable-zip.ts';
import { brandDay, brandFiles, type BrandFile } from './brand-files.ts';

/** Where the pack lies under `/brand/`. */
export const BRAND_PACK = 'brand-pack.zip';

/** Every file of the brand in one ZIP, with a page of contents. The same content gives the same bytes. */
export const brandPack = once(async (): Promise<Uint8Array> => {
  const files = await brandFiles();
  const packed: Record<string, Uint8Array> = {
    'README.txt': new TextEncoder().encode(
      contents(files, (await settings()).name, new URL('/brand/', siteAddress()).href),
    ),
  };
  for (const { path, bytes } of files) packed[path] = await bytes();
  return repeatableZip(packed, await brandDay());
});

function contents(files: readonly BrandFile[], name: string, address: string): string {
  const list = files.map(({ path, what }) => `${path}\r\n    ${what}`).join('\r\n');
  return [
    `${name}: brand pack`,
    '',
    'How to use what is in here, and what to leave alone:',
    address,
    '',
    'SVG files can be made as large as you like. PNG files are pictures with a clear ground.',
    'The .docx files open in Word, LibreOffice and Google Docs.',
    '',
    'The type is Bricolage Grotesque for headlines and Atkinson Hyperlegible Next for text.',
    'Both are free. Where they are missing, use Arial.',
    '',
    list,
    '',
  ].join('\r\n');
}
