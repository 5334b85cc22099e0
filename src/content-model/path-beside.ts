import { posix } from 'node:path';

/**
 * The path of a file that lies beside another, as content names it, or undefined where it would lie in another folder or
 * on the web.
 *
 * @example pathBeside('stories/bees/index.md', './hive.jpg') // 'stories/bees/hive.jpg'
 */
export function pathBeside(path: string, src: string): string | undefined {
  const name = src.replace(/^\.\//, '');
  return /[/\\:]/.test(name) ? undefined : `${posix.dirname(path)}/${name}`;
}
