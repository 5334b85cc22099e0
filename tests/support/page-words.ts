/** The elements that stand in a line: a tag of any other begins a new one. */
const INLINE = /^<\/?(?:a|strong|em|del|code|span|sup|img)\b/;

/** What the page has besides its text: words for screen readers beside a line to write on, arrows, addresses of films. */
const BESIDES = [
  /<span class="answer-line"><span class="visually-hidden">space to write<\/span><\/span>/g,
  /<a [^>]*data-footnote-backref[^>]*>.*?<\/a>/g,
];

const NAMES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** The words of a page's HTML, with one space for any white space. */
export function pageWords(html: string): string {
  return BESIDES.reduce((rest, besides) => rest.replace(besides, ' '), html)
    .replace(/<(?:"[^"]*"|[^">])*>/g, (tag) => (INLINE.test(tag) ? '' : ' '))
    .replace(/&(?:#x([0-9a-f]+)|(\w+));/gi, (_all, code?: string, name?: string) =>
      code ? String.fromCodePoint(Number.parseInt(code, 16)) : (NAMES[name ?? ''] ?? ''),
    )
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
}
