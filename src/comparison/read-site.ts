import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readRedirects } from '../hosting/redirects-file.ts';
import { withoutMark } from './plain-address.ts';
import { readFeed, type FeedFile } from './read-feed.ts';
import { readWords, type PageWords } from './read-words.ts';
import { searchTerms } from './search-terms.ts';

/** What is kept of a page in memory: enough to see whether it changed. */
export interface PageFacts {
  title: string;
  hidden: boolean;
  /** Fingerprints of what a reader finds in the main part, and in the frame. */
  main: string;
  frame: string;
  terms: readonly string[];
  /** Files of the site that the page leads to, to be downloaded. */
  files: readonly string[];
}

/** A file to download, by its address without the mark that a build puts into names. */
export interface Download {
  address: string;
  bytes: number;
  print: string;
}

/** A built site, read for a comparison. */
export interface BuiltSite {
  folder: string;
  /** Pages by their addresses; those that only send on are among the redirects. */
  pages: Map<string, PageFacts>;
  /** Old address to new one, both with their last slash. */
  redirects: Map<string, string>;
  feeds: FeedFile[];
  downloads: Map<string, Download>;
}

/** Thrown where a folder holds no built site. Its message is for people. */
class NoSite extends Error {
  override name = 'NoSite';
}

/** Files of which a visitor keeps a copy, wherever they are named. */
const KEPT = /\.(?:pdf|od[tsp]|docx|pptx|xlsx|csv|zip|epub|ics|mp3|mp4|webm)$/i;
/** What a host or the search has for itself, letters (which say what their pages say), and copies that were pressed small. */
const NOT_READ = /^(?:pagefind\/|cards\/|email\/)|\.(?:br|gz)$/;

/**
 * Reads a built site for a comparison. Pages are read one after the other, and little of each is kept.
 *
 * @param folder the folder of the site
 * @param known facts of pages that were read before, by the fingerprints of their HTML; what is read is added
 * @throws NoSite where the folder has no front page
 */
export function readSite(folder: string, known = new Map<string, PageFacts & Pick<PageWords, 'movedTo'>>()): BuiltSite {
  assertSite(folder);
  const site: BuiltSite = { folder, pages: new Map(), redirects: new Map(), feeds: [], downloads: new Map() };
  const named = new Set<string>();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
    .filter((file) => !NOT_READ.test(file))
    .sort();

  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    const html = readFileSync(join(folder, file), 'utf8');
    const print = fingerprint(html);
    const facts = known.get(print) ?? factsOf(html);
    known.set(print, facts);
    const address = addressOf(file);
    if (facts.movedTo === undefined) site.pages.set(address, facts);
    else site.redirects.set(withSlash(address), facts.movedTo);
    for (const name of facts.files) named.add(name);
  }
  if (files.includes('_redirects')) {
    for (const [from, to] of readRedirects(readFileSync(join(folder, '_redirects'), 'utf8')))
      site.redirects.set(withSlash(decode(from)), to);
  }
  for (const file of files) {
    const address = withoutMark(`/${file}`);
    if (/\.(?:xml|json)$/.test(file)) {
      const feed = readFeed(address, readFileSync(join(folder, file), 'utf8'));
      if (feed) site.feeds.push(feed);
    } else if (!file.endsWith('.html') && (KEPT.test(file) || named.has(address))) {
      const bytes = statSync(join(folder, file)).size;
      site.downloads.set(address, { address, bytes, print: fingerprint(readFileSync(join(folder, file))) });
    }
  }
  return site;
}

/**
 * Sees to it that a folder holds a built site.
 *
 * @throws NoSite where it has no front page
 */
export function assertSite(folder: string): void {
  if (!existsSync(folder)) throw new NoSite(`There is no folder "${folder}".`);
  if (!existsSync(join(folder, 'index.html')))
    throw new NoSite(
      `"${folder}" is no built site: it has no front page (index.html). Build one with "npm run build".`,
    );
}

/** The words of one page of a site that was read, with fingerprints of its pictures. */
export function wordsAt({ folder }: BuiltSite, address: string): PageWords {
  const words = readWords(
    readFileSync(join(folder, `.${address}${address.endsWith('/') ? 'index.html' : ''}`), 'utf8'),
  );
  const pictures = words.pictures.map((picture) => {
    const file = picture.file.startsWith('/') ? join(folder, `.${decode(picture.file)}`) : '';
    return existsSync(file) ? { ...picture, print: fingerprint(readFileSync(file)) } : picture;
  });
  return { ...words, pictures };
}

function factsOf(html: string): PageFacts & Pick<PageWords, 'movedTo'> {
  const words = readWords(html);
  const { title, summary, hidden, movedTo, sections, beside, links, pictures } = words;
  return {
    title,
    hidden,
    movedTo,
    main: fingerprint(JSON.stringify([title, summary, hidden, sections, beside, links, pictures])),
    frame: fingerprint(words.frame),
    terms: [...searchTerms(words)].map(once),
    files: links.filter((link) => /^\/[^?#]*\.\w+$/.test(link)).map(decode),
  };
}

const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
const fingerprint = (content: string | Buffer) => createHash('sha256').update(content).digest('base64url');

/** Addresses of pages end with a slash, and those of files do not. */
const withSlash = (address: string) => (/\/$|\.\w+$/.test(address) ? address : `${address}/`);

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Each word once in memory, however many pages have it. */
const words = new Map<string, string>();
const once = (word: string) => words.get(word) ?? (words.set(word, word), word);
