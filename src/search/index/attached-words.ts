import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Parser } from 'htmlparser2';

/** The pages that offer files as somebody attached them, and the address at which Astro puts such files. */
const PAGES = /^\/resources\/[^/]+\/$/;
const ATTACHED = /^\/_astro\/[\w.-]+\.(?:pdf|od[tps]|docx|pptx|xlsx|csv|txt)$/i;

/**
 * The words of the files that a page of a resource offers: search finds the page by them.
 *
 * @param site the folder of the built site
 * @param address the address of the page
 * @param html the page
 */
export async function attachedWords(site: string, address: string, html: string): Promise<string[]> {
  if (!PAGES.test(address)) return [];
  const files = new Set<string>();
  const parser = new Parser({
    onopentag(_name, { href }) {
      if (href !== undefined && ATTACHED.test(href)) files.add(href);
    },
  });
  parser.end(html);
  if (files.size === 0) return [];
  const { attachedText } = await import('../../attachments/attached-text.ts');
  const texts: string[] = [];
  for (const file of files) texts.push(await attachedText(readFileSync(join(site, file)), basename(file)));
  return texts.filter(Boolean);
}
