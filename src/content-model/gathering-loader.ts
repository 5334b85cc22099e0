/** Fills Astro's content store from one reading of the whole content, which reports every problem at once. */
import { relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from './collection-names.ts';
import type { Content } from './entry.ts';
import type { Problem } from './problem.ts';

/** Thrown where content has problems that stop publishing. */
export class ContentProblems extends Error {
  override name = 'ContentProblems';
  readonly problems: readonly Problem[];
  readonly root: string;

  constructor(problems: readonly Problem[], root: string) {
    const first = problems.slice(0, 5).map(({ file, line, what, remedy }) => `\n  ${file}:${line} ${what} ${remedy}`);
    super(`The content in ${root} has problems. "npm run check" lists them all.${first.join('')}`);
    this.problems = problems;
    this.root = root;
  }
}

/** Reads the content; throws ContentProblems. */
export type Gather = () => Promise<Content>;

/**
 * The loaders of all collections. They share one reading: Astro calls them at the same time, and each fills its own
 * part of the store. Only front matter and a fingerprint go into the store; texts stay in their files until a page
 * renders them, because the store is held in memory and bundled.
 *
 * @param read reads and checks the whole content
 */
export function gatheringLoaders(read: Gather): {
  collection: (name: CollectionName) => Loader;
  single: (name: 'settings' | 'redirects') => Loader;
} {
  let reading: Promise<Content> | undefined;
  const gather = () => (reading ??= read());
  /** The loaders that have not had their part yet. */
  const waiting = new Set<string>();
  // All loaders hear of a change in the same moment: the first of them starts a new reading, and the others share it.
  let forgotten = false;
  const forget = () => {
    const first = !forgotten;
    if (first) reading = undefined;
    forgotten = true;
    queueMicrotask(() => (forgotten = false));
    return first;
  };

  const loader = (
    name: string,
    fill: (content: Content, set: (id: string, data: object, digest: string, path?: string) => void) => void,
  ): Loader => {
    waiting.add(name);
    return {
      name: `content: ${name}`,
      async load({ store, watcher, logger }) {
        const load = async () => {
          const content = await gather();
          store.clear();
          fill(content, (id, data, digest, path) => {
            store.set({
              id,
              data: data as Record<string, unknown>,
              digest,
              ...(path ? { filePath: relative(process.cwd(), `${content.root}/${path}`) } : {}),
            });
          });
        };
        await load();
        waiting.delete(name);
        // A build reads once: when the last loader has its part, the reading need not be held in memory any longer.
        if (!watcher) {
          if (waiting.size === 0) reading = undefined;
          return;
        }
        // While somebody writes (`npm run dev`), a change is read again; a mistake is reported and the last good state stays.
        const { root } = await gather();
        watcher.add(root);
        watcher.on('all', (_event, path) => {
          if (!path.startsWith(root)) return;
          const first = forget();
          load().catch((error: unknown) => {
            if (first) logger.error(String((error as Error).message));
          });
        });
      },
    };
  };

  return {
    collection: (name) =>
      loader(name, (content, set) => {
        for (const entry of content.entries[name]) set(entry.name, entry.data, entry.digest, entry.path);
      }),
    single: (name) =>
      loader(name, (content, set) => {
        if (name === 'settings' && content.settings) set('site', content.settings, JSON.stringify(content.settings));
        if (name === 'redirects')
          for (const redirect of content.redirects) set(redirect.from, redirect, JSON.stringify(redirect));
      }),
  };
}
