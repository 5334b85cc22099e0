import { Parser } from 'htmlparser2';

/** What an inspection needs of a page. */
export interface PageFacts {
  ids: Set<string>;
  /** Everything that the page leads to or loads, as it stands in the page. */
  targets: string[];
  /** What is unsafe or malformed, in a sentence each. */
  faults: string[];
}

const LEADS: Record<string, readonly string[]> = {
  a: ['href'],
  link: ['href'],
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  track: ['src'],
  form: ['action'],
};
/** Links that are only said, not followed or loaded. */
const SAID = new Set(['canonical', 'alternate']);

/** Reads a page's HTML for an inspection. */
export function readPage(html: string): PageFacts {
  const facts: PageFacts = { ids: new Set(), targets: [], faults: [] };
  let headings = 0;
  let insideScript = false;
  const parser = new Parser({
    onopentag(tag, attributes) {
      const { id } = attributes;
      if (id !== undefined) {
        if (facts.ids.has(id)) facts.faults.push(`the id "${id}" stands twice`);
        facts.ids.add(id);
      }
      if (tag === 'h1') headings += 1;
      if (tag === 'iframe' || tag === 'object' || tag === 'embed' || tag === 'base')
        facts.faults.push(`a <${tag}> element`);
      if (tag === 'style') facts.faults.push('a <style> element, which the content security policy blocks');
      insideScript = tag === 'script' && !('src' in attributes) && attributes['type'] !== 'application/ld+json';
      for (const name of Object.keys(attributes)) {
        if (name.startsWith('on')) facts.faults.push(`a script in the attribute "${name}"`);
        if (name === 'style') facts.faults.push('a style in an attribute, which the content security policy blocks');
      }
      if (tag === 'link' && SAID.has(attributes['rel'] ?? '') && !attributes['href']?.startsWith('/')) return;
      for (const name of LEADS[tag] ?? []) {
        const value = attributes[name];
        if (value === undefined) continue;
        for (const target of name === 'srcset' ? addressesOfSet(value) : [value]) {
          facts.targets.push(target);
          if (target.trim() === '' && tag !== 'form') facts.faults.push(`an empty address in <${tag}>`);
          if (/^\s*(?:javascript|data|vbscript):/i.test(target))
            facts.faults.push(`an unsafe address: ${target.slice(0, 40)}`);
          else if (tag !== 'a' && tag !== 'form' && /^(?:https?:)?\/\//i.test(target))
            facts.faults.push(`something is loaded from elsewhere: ${target.slice(0, 60)}`);
        }
      }
    },
    ontext(text) {
      if (insideScript && text.trim() !== '') {
        facts.faults.push('a script in the page itself');
        insideScript = false;
      }
    },
  });
  parser.end(html);
  if (headings !== 1)
    facts.faults.push(
      headings === 0 ? 'there is no first-level heading' : `there are ${headings} first-level headings`,
    );
  return facts;
}

/** The addresses of a `srcset`: `/a.webp 360w, /b.webp 640w`. */
const addressesOfSet = (value: string) => value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
