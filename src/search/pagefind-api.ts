/** The part of Pagefind's browser API that the search uses (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  /** Words in double quotes are looked for as they are; `null` finds all pages. */
  search: (
    words: string | null,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: PagefindResult[] }>;
  /** The values of each filter, with how many pages have them. */
  filters: () => Promise<Record<string, Record<string, number>>>;
}

export interface PagefindResult {
  id: string;
  score: number;
  /** The meta fields in which the words were found. */
  matchedMetaFields?: string[];
  data: () => Promise<PagefindData>;
}

/** What the index holds of a page. */
export interface PagefindData {
  url: string;
  /** Its whole text. */
  content: string;
  meta: { title?: string; type?: string; phrases?: string };
  /** What has an id on the page; `location` counts the words of the text before it. */
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** How quickly a word said again stops to count (`termSaturation`); a page that says it for ever has this plus one. */
export const SATURATION = 1.4;

/**
 * The engine runs in the page and not in a worker, which is one file less to load. Pagefind finds all that begins with a
 * word; this makes what is longer count for next to nothing. Meta fields count here for nothing, for what was found in
 * which of them is weighed by us.
 */
const OPTIONS = {
  noWorker: true,
  basePath: '/pagefind/',
  ranking: {
    termFrequency: 1,
    pageLength: 0.6,
    termSaturation: SATURATION,
    termSimilarity: 8,
    metaWeights: { title: 0, type: 0, topics: 0, phrases: 0, image: 0, image_alt: 0 },
  },
};

let attempts = 0;

/**
 * Loads the engine of the index that the build wrote; at each call anew, for browsers may keep a script that failed to
 * load as failed for good. Rejects where it is not there.
 */
export async function loadPagefind(): Promise<Pagefind> {
  const address = `/pagefind/pagefind.js${attempts === 0 ? '' : `?again=${attempts}`}`;
  attempts += 1;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options(OPTIONS);
  return pagefind;
}
