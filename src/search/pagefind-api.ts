/** The part of Pagefind's browser API that the search page uses (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options: (options: { excerptLength?: number; ranking?: Record<string, unknown> }) => Promise<void>;
  search: (
    words: string | null,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  data: () => Promise<{ url: string; excerpt: string; meta: { title?: string; type?: string } }>;
}

/** Loads the index that the build wrote. Rejects where it is not there. */
export async function loadPagefind(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({
    excerptLength: 28,
    ranking: { termFrequency: 0.6, pageLength: 0.6, metaWeights: { title: 8 } },
  });
  return pagefind;
}
