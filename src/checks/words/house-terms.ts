/** A way of writing that the house does not use, and what it writes. */
export interface HouseTerm {
  pattern: RegExp;
  /** What to write instead of what was found. */
  write: (found: string) => string;
}

const plural = (found: string) => (/s$/i.test(found) ? 's' : '');
const capital = (found: string, word: string) =>
  /^\p{Lu}/u.test(found) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
const term = (pattern: RegExp, word: string): HouseTerm => ({ pattern, write: (found) => capital(found, word) });
const exactly = (pattern: RegExp, word: string): HouseTerm => ({ pattern, write: () => word });

/** How the house writes its own words; the brand page and the glossary say the same. */
export const houseTerms: readonly HouseTerm[] = [
  {
    // Lower case anywhere, or half and half.
    pattern: /\b(?!Workplace Learning Advocates?\b)[Ww]orkplace[ -][Ll]earning[ -][Aa]dvocates?\b/g,
    write: (found) => `Workplace Learning Advocate${plural(found)}`,
  },
  { pattern: /\bW\.L\.A\.?(?:s\b)?|\b(?:Wla|wla)s?\b/g, write: (found) => `WLA${plural(found)}` },
  {
    pattern:
      /\blead WLAs?\b|\bLead wlas?\b|\b(?:lead (?:W|w)orkplace|Lead workplace) (?:L|l)earning (?:A|a)dvocates?\b/g,
    write: (found) => `Lead ${/WLA/i.test(found) ? 'WLA' : 'Workplace Learning Advocate'}${plural(found)}`,
  },
  term(/\bnon[ -]?unioni[sz]ed\b(?<!non-unionised)(?<!Non-unionised)|\bnon-unionized\b/gi, 'non-unionised'),
  { pattern: /\be-mail(?:s|ed|ing)?\b/gi, write: (found) => found.replace('-', '') },
  { pattern: /\bweb[ -]sites?\b/gi, write: (found) => capital(found, `website${plural(found)}`) },
  term(/\bon-line\b/gi, 'online'),
  term(/\bnews-letter\b|\bnews letter\b/gi, 'newsletter'),
  { pattern: /\badvisors?\b/gi, write: (found) => found.replace(/or(s?)$/i, 'er$1') },
  { pattern: /\bmicro ?businesses\b/gi, write: (found) => capital(found, 'micro-businesses') },
  term(/\bmicro ?business\b/gi, 'micro-business'),
  exactly(/\bACAS\b|\bA\.C\.A\.S\.?/g, 'Acas'),
  exactly(/\bUnion ?Learn\b|\bUNIONLEARN\b/g, 'unionlearn'),
  exactly(/\b(?:gov\.uk|Gov\.uk|Gov\.UK)(?![\w/])(?<!\/\/www\.gov\.uk)(?<!\.gov\.uk)/g, 'GOV.UK'),
  term(/\bpercent\b/gi, 'per cent'),
  exactly(/\bmath\b/g, 'maths'),
  exactly(/\blearnt\b/g, 'learned'),
  exactly(/\bwhilst\b/g, 'while'),
  exactly(/\bamongst\b/g, 'among'),
  exactly(/\bgotten\b/g, 'got'),
  exactly(/\bgray\b/g, 'grey'),
];
