import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The folder of the content: `WLA_CONTENT`, or `content` in the project. As an absolute path.
 *
 * @throws where there is no such folder
 */
export function contentRoot(): string {
  const root = resolve(process.env['WLA_CONTENT'] || 'content');
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`There is no content folder at ${root}.`);
  return root;
}
