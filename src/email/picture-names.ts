import { posix } from 'node:path';

/**
 * The names under which a letter shows its pictures, by their paths: those of their files, with a number where two are
 * called the same. They stay the same from build to build, because letters that were sent load pictures from them.
 *
 * @param paths the paths of files in the content, each once, in their order in the text
 */
export function pictureNames(paths: readonly string[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    paths.map((path) => {
      const plain = posix
        .basename(path, posix.extname(path))
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
      const base = plain || 'picture';
      let name = base;
      for (let number = 2; taken.has(name); number += 1) name = `${base}-${number}`;
      taken.add(name);
      return [path, name];
    }),
  );
}
