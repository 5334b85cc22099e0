import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What the search index says of a page, or of a part of one that is found for itself. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { id: string; text: string }[];
}

/** All that the search of a built site finds, by its address. */
export const searchIndex = (site: string): Map<string, Fragment> =>
  new Map(
    readdirSync(join(site, 'pagefind/fragment'))
      .filter((name) => name.endsWith('.pf_fragment'))
      .map((name) => {
        const fragment = gunzipSync(readFileSync(join(site, 'pagefind/fragment', name))).toString('utf8');
        const read = JSON.parse(fragment.slice(fragment.indexOf('{'))) as Fragment;
        return [read.url, read];
      }),
  );
