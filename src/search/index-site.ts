import { readdir } from 'node:fs/promises';
import { createIndex } from 'pagefind';
import { withAttachedTexts } from './with-attached-texts.ts';

/**
 * Writes the search index of a built site into its folder `pagefind/`. Only what stands inside `data-pagefind-body` is
 * indexed, and with it the words of the files that are attached to a page.
 *
 * @param site the folder of the built site
 * @returns how many pages were indexed
 * @throws where Pagefind reports an error
 */
export async function indexSite(site: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  const { errors: readErrors } = await withAttachedTexts(site, () => index.addDirectory({ path: site }));
  const { errors: writeErrors } = await index.writeFiles({ outputPath: `${site}/pagefind` });
  await index.deleteIndex();
  const failed = [...readErrors, ...writeErrors];
  if (failed.length > 0) throw new Error(`The search index cannot be made: ${failed.join('; ')}`);
  return (await readdir(`${site}/pagefind/fragment`)).length;
}
