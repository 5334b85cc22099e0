import { Parser } from 'htmlparser2';
import { INLINE } from '../inspection/inline-elements.ts';
import { plainAddress } from './plain-address.ts';

/** A part of a page from one heading to the next. */
export interface Section {
  heading: string;
  text: string;
}

/** What a reader finds on a page. */
export interface PageWords {
  title: string;
  summary: string;
  /** Search engines are asked to leave the page out: it is a notice. */
  hidden: boolean;
  /** Where the page sends its visitors on to. */
  movedTo: string | undefined;
  /** Whether our own search finds the page. */
  searched: boolean;
  /** What the page does not show and our own search finds it by: its topics. */
  topics: string;
  sections: Section[];
  /** What stands in the main part beside the text: lists of other pages, dates, facts. */
  beside: string;
  /** What stands above and below the main part. */
  frame: string;
  /** Addresses that the main part links to, without the marks that a build puts into names of files. */
  links: string[];
  pictures: Picture[];
}

/** A picture of the main part. */
export interface Picture {
  /** What it shows, or else its name. */
  name: string;
  /** Its file, as the page names it. */
  file: string;
  /** A fingerprint of the file, where that was read. */
  print?: string;
}

/** Where words stand: in the frame of a page, in its text, beside its text in the main part, or where nobody sees them. */
type Zone = 'frame' | 'text' | 'beside' | 'unseen';

const UNSEEN = new Set(['script', 'style', 'svg', 'template', 'noscript']);
const HEADING = /^h[1-6]$/;

/**
 * Reads the words of a page's HTML. What our own search would index is the text of a page; on a page that search does
 * not index, the whole main part is.
 */
export function readWords(html: string): PageWords {
  const meta: Record<string, string> = Object.create(null) as Record<string, string>;
  const parts: (Section & { zone: Zone; opened: boolean })[] = [];
  const zones: Zone[] = ['frame'];
  const links: string[] = [];
  const pictures: Picture[] = [];
  const headings: Record<Zone, string> = { frame: '', text: '', beside: '', unseen: '' };
  let open: 'title' | 'heading' | undefined;
  let opened = '';
  let title = '';
  let origin = '';
  let searched = false;
  let topics = '';

  const begin = (zone: Zone, isNew: boolean) => {
    const part = { heading: headings[zone], zone, opened: isNew, text: '' };
    parts.push(part);
    return part;
  };
  const write = (zone: Zone, text: string) => {
    const last = parts.at(-1);
    (last?.zone === zone ? last : begin(zone, false)).text += text;
  };

  const titleOf = () => tidy(meta['og:title'] ?? title);

  const parser = new Parser({
    onopentag(tag, given) {
      const zone = zoneOf(tag, given, zones.at(-1) ?? 'frame');
      zones.push(zone);
      if (given['data-pagefind-meta']?.startsWith('topics[')) topics += ` ${given['data-value'] ?? ''}`;
      if (tag === 'meta')
        meta[given['property'] ?? given['name'] ?? given['http-equiv'] ?? ''] ??= given['content'] ?? '';
      if (tag === 'link' && given['rel'] === 'canonical') origin = URL.parse(given['href'] ?? '')?.origin ?? '';
      if (zone === 'unseen') return;
      if (tag === 'title' && title === '') [open, opened] = ['title', ''];
      if ('data-pagefind-body' in given) searched = true;
      if (!INLINE.has(tag)) write(zone, ' ');
      if (zone === 'frame') return;
      if (HEADING.test(tag)) [open, opened] = ['heading', ''];
      if (tag === 'a' && given['href']) links.push(plainAddress(given['href'], origin));
      if (tag === 'img') {
        const file = given['src'] ?? '';
        pictures.push({ name: given['alt'] || plainAddress(file, origin), file });
      }
    },
    ontext(text) {
      const zone = zones.at(-1) ?? 'frame';
      if (zone === 'unseen') return;
      if (open) opened += text;
      else write(zone, text);
    },
    onclosetag(tag) {
      const zone = zones.pop() ?? 'frame';
      if (open === 'title' && tag === 'title') [open, title] = [undefined, tidy(opened)];
      if (open === 'heading' && HEADING.test(tag)) {
        open = undefined;
        // The first-level heading is the title of the page, and no section of it.
        if (tag === 'h1') write(zone, tidy(opened) === titleOf() ? '' : opened);
        else {
          headings[zone] = tidy(opened);
          begin(zone, true);
        }
      }
      if (zone !== 'unseen' && !INLINE.has(tag)) write(zones.at(-1) ?? 'frame', ' ');
    },
  });
  parser.end(html);

  const all = (wanted: Zone) =>
    tidy(
      parts
        .filter(({ zone }) => zone === wanted)
        .map((part) => (part.opened ? `${part.heading} ${part.text}` : part.text))
        .join(' '),
    );
  const sendsTo = /^\s*\d+\s*;\s*url=(.+)$/i.exec(meta['refresh'] ?? '')?.[1];
  return {
    title: titleOf(),
    summary: tidy(meta['description'] ?? ''),
    hidden: /noindex/i.test(meta['robots'] ?? ''),
    movedTo: sendsTo === undefined ? undefined : plainAddress(sendsTo.trim(), origin),
    searched,
    topics: tidy(topics),
    sections: sectionsOf(parts.filter(({ zone }) => zone === 'text' || (zone === 'beside' && !searched))),
    beside: searched ? all('beside') : '',
    frame: tidy(`${meta['og:site_name'] ?? ''} ${all('frame')}`),
    links,
    pictures,
  };
}

function zoneOf(tag: string, given: Record<string, string>, outer: Zone): Zone {
  // The address of the page at the foot of its paper is no words of it.
  const unseen = UNSEEN.has(tag) || 'hidden' in given || given['class']?.split(' ').includes('paper-address');
  if (outer === 'unseen' || unseen) return 'unseen';
  if (outer === 'frame') return tag === 'main' ? 'beside' : 'frame';
  if ('data-pagefind-ignore' in given) return 'beside';
  return 'data-pagefind-body' in given ? 'text' : outer;
}

/** Parts under the same heading are one section. What has neither a heading of its own nor a word is none. */
function sectionsOf(parts: readonly (Section & { opened: boolean })[]): Section[] {
  const texts = new Map<string, string>();
  for (const { heading, text, opened } of parts) {
    if (opened || text.trim() !== '') texts.set(heading, `${texts.get(heading) ?? ''} ${text}`);
  }
  return [...texts].map(([heading, text]) => ({ heading, text: tidy(text) }));
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
