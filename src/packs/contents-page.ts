/** The page that stands first in a pack: one file, which opens in every browser, on a phone too, without the network. */
import { colours, coloursOnInk } from '../brand/colours.ts';
import { escapeHtml } from '../documents/escape-html.ts';
import { fileForm, fileSize } from '../library/file-words.ts';
import type { PackedEntry, PackedFile } from './packs.ts';

/** What a page of contents says. */
export interface Contents {
  title: string;
  sentence: string;
  groups: { title: string; entries: PackedEntry[] }[];
  /** The name of the site, and the address at which there is more. */
  publisher: string;
  address: string;
}

/** The page of contents of a pack as HTML: each file as a link, with what it is for, its format, pages and size. */
export function contentsPage({ title, sentence, groups, publisher, address }: Contents): string {
  const count = groups.flatMap(({ entries }) => entries.flatMap(({ files }) => files)).length;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} – ${escapeHtml(publisher)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p>${escapeHtml(publisher)}</p>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(sentence)}</p>
</header>
<main>
<p>${count === 1 ? 'There is one file' : `There are ${count} files`} in this folder. Choose a name to open it. PDF files are for reading and printing. Word files are for changing: they open in LibreOffice and Google Docs too.</p>
<p>Does a name not open? Then this pack is still zipped. Find the ZIP file in your downloads. Right-click it, or press and hold, and choose “Extract All” or “Unzip”. Then open “Contents” in the new folder.</p>
${groups.map(group).join('\n')}
</main>
<footer>
<p>Each resource shows its licence. Where it lets you copy and change a file, please say that it came from ${escapeHtml(publisher)}.</p>
<p>For newer versions, or another format, go to <a href="${escapeHtml(address)}">${escapeHtml(address)}</a>.</p>
</footer>
</body>
</html>
`;
}

const group = ({ title, entries }: Contents['groups'][number]): string => `<h2>${escapeHtml(title)}</h2>
<ul>
${entries.map(entry).join('\n')}
</ul>`;

const entry = ({ title, summary, facts, files }: PackedEntry): string => `<li>
<h3>${escapeHtml(title)}</h3>
<p>${escapeHtml(summary)}</p>
<p class="facts">${escapeHtml(facts.join(' · '))}</p>
<ul>
${files.map(file).join('\n')}
</ul>
</li>`;

const file = (facts: PackedFile): string =>
  `<li><a href="${escapeHtml(facts.path.split('/').map(encodeURIComponent).join('/'))}">${escapeHtml(facts.path.split('/').at(-1) ?? '')}</a> ${escapeHtml(
    `${fileForm(facts)}, ${fileSize(facts)}${facts.fillable ? ', can be filled in on a screen' : ''}`,
  )}</li>`;

const STYLE = `
:root { --paper: ${colours.card}; --ink: ${colours.ink}; --head: ${colours.wla}; --link: #1a4a8f }
@media (prefers-color-scheme: dark) {
  :root { --paper: ${colours.ink}; --ink: ${coloursOnInk.ink}; --head: #5b4300; --link: #a9cbff }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.5 "Atkinson Hyperlegible Next", Arial, sans-serif; overflow-wrap: anywhere }
header { background: var(--head); border-bottom: 2px solid }
header, main, footer { padding: 1.25rem max(1.25rem, (100% - 42rem) / 2) }
footer { border-top: 2px solid; font-size: 1rem }
h1, h2, h3 { font-family: "Bricolage Grotesque", Arial, sans-serif; line-height: 1.15; margin: 0 0 .5rem }
h1 { font-size: clamp(1.875rem, 1.4rem + 2vw, 2.75rem) }
h2 { margin-top: 2.5rem }
p { margin: 0 0 .5rem }
ul { margin: 0; padding: 0; list-style: none }
main > ul > li { padding: 1rem 0; border-top: 2px solid }
li li { padding: .25rem 0 }
.facts { font-size: 1rem }
a { color: var(--link); font-weight: 700; text-underline-offset: .18em }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 3px }
@media print { header { background: none } a { color: inherit } }
`;
