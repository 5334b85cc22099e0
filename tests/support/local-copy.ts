/** A copy of the content in the browser's own file system, which the form takes for a folder of the computer. */
import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Page } from 'playwright-core';

type Files = Record<string, string>;

/** The texts of a content tree, by their paths in a repository. */
export const textsOf = (root: string): Files =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile() && /\.(?:md|yaml)$/.test(item.name))
      .map((item) => join(item.parentPath, item.name))
      .map((file) => [`content/${relative(root, file).split(sep).join('/')}`, readFileSync(file, 'utf8')]),
  );

/** Puts files into the browser, and makes its picker of folders answer with them. The page must be one of the site. */
export async function giveLocalCopy(page: Page, files: Files): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('copy'),
    });
    Object.assign(FileSystemHandle.prototype, { requestPermission: () => Promise.resolve('granted') });
  });
  await page.evaluate(async (texts) => {
    const copy = await (await navigator.storage.getDirectory()).getDirectoryHandle('copy', { create: true });
    await copy.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of Object.entries(texts)) {
      const steps = path.split('/');
      const name = steps.pop() ?? '';
      let folder = copy;
      for (const step of steps) folder = await folder.getDirectoryHandle(step, { create: true });
      const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writer.write(text);
      await writer.close();
    }
  }, files);
}

/** The texts of the copy as they are now. */
export const readLocalCopy = (page: Page): Promise<Files> =>
  page.evaluate(async () => {
    const found: Record<string, string> = {};
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, item] of folder.entries()) {
        const here = path ? `${path}/${name}` : name;
        if (item.kind === 'directory') await walk(item, here);
        else if (/\.(?:md|yaml)$/.test(name)) found[here] = await (await item.getFile()).text();
      }
    };
    await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle('copy'), '');
    return found;
  });

/** Writes texts from the browser into a content tree on the disk. */
export function writeTexts(root: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path.replace(/^content\//, ''));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
