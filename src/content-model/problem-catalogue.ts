/**
 * Every mistake that a check can find: how grave it is, one sentence of what is wrong and one of what to do. The
 * wording is copy, in plain British English; tests pin it.
 */
import type { Severity } from './problem.ts';

interface CatalogueEntry<Details> {
  severity: Severity;
  what: (details: Details) => string;
  remedy: (details: Details) => string;
}

function entry<Details>(
  severity: Severity,
  what: CatalogueEntry<Details>['what'],
  remedy: CatalogueEntry<Details>['remedy'],
): CatalogueEntry<Details> {
  return { severity, what, remedy };
}

/** A word with its article. */
const a = (word: string) => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;

/** How a story names people, after "this story". */
const NAMES_PEOPLE = {
  'changed-name': 'has changed names',
  'own-first-name': 'gives first names alone',
  anonymous: 'names nobody',
};

interface Field {
  field: string;
}

/** A file that ships as it is, and what exactly was found in it. */
interface Attachment {
  src: string;
  what: string;
}

export const catalogue = {
  // Files and folders
  'folder-missing': entry<{ folder: string }>(
    'error',
    ({ folder }) => `The folder "${folder}" is missing or holds no entry.`,
    ({ folder }) => `Put its files back. If it is meant to be empty, leave a file named .gitkeep in ${folder}/.`,
  ),
  'folder-unknown': entry<{ folder: string; nearest: string | undefined }>(
    'error',
    ({ folder }) => `The site has no use for a folder "${folder}".`,
    ({ nearest }) =>
      nearest
        ? `Did you mean "${nearest}"? Rename the folder.`
        : 'Move its files into the folder of a collection, or delete it.',
  ),
  'file-missing': entry<{ purpose: string }>(
    'error',
    ({ purpose }) => `This file is missing: ${purpose}.`,
    () => 'Put the file back.',
  ),
  'file-name': entry<{ suggestion: string }>(
    'error',
    () => 'The file or folder name has letters or signs that an address cannot have.',
    ({ suggestion }) => `Use lower-case letters, figures and hyphens, such as "${suggestion}".`,
  ),
  'file-type': entry<{ expected: string }>(
    'error',
    () => 'The site does not read files of this kind here, so it would be left out.',
    ({ expected }) => expected,
  ),
  'file-link': entry<object>(
    'error',
    () => 'This is a link to another file or folder, not a file.',
    () => 'Put the file itself here.',
  ),
  'file-encoding': entry<{ encoding: string }>(
    'error',
    ({ encoding }) => `The file is saved as ${encoding}, so its letters would come out wrong.`,
    () => 'Save it again with the encoding "UTF-8".',
  ),
  'file-unreadable': entry<{ reason: string }>(
    'error',
    ({ reason }) => `The file cannot be read (${reason}).`,
    () => 'Check that it is a plain file that you may open, then save it again.',
  ),
  'file-too-large': entry<{ what: 'file' | 'list of fields'; kilobytes: number; most: number }>(
    'error',
    ({ what, kilobytes, most }) =>
      `The ${what} has ${kilobytes.toLocaleString('en-GB')} kilobytes, and ${most} is the most that the site reads.`,
    () =>
      'Divide it into several entries, or take out what it can do without. If it is a picture or a document, give it its own ending.',
  ),
  'file-control-character': entry<{ code: string }>(
    'error',
    ({ code }) => `The text holds an invisible control character (${code}).`,
    () => 'Delete it, or type the line again.',
  ),
  'file-empty': entry<object>(
    'error',
    () => 'The file is empty.',
    () => 'Write its front matter and text, or delete the file.',
  ),
  'name-twice': entry<{ other: string; one: string }>(
    'error',
    ({ other, one }) => `Another ${one} has the same name, so both would have the same address: ${other}.`,
    () => 'Rename or delete one of the two.',
  ),
  'id-twice': entry<{ id: string; other: string }>(
    'error',
    ({ id, other }) => `The id "${id}" is also the id of ${other}.`,
    () => 'Give the newer of the two an id of its own.',
  ),
  'former-name-in-use': entry<{ name: string; other: string }>(
    'error',
    ({ name, other }) => `"${name}" cannot lead here, because ${other} has that address.`,
    () => 'Take the name out of "formerly".',
  ),
  'number-twice': entry<{ number: number; other: string }>(
    'error',
    ({ number, other }) => `Issue ${number} is also the number of ${other}.`,
    () => 'Give the newer issue the next number.',
  ),
  'page-name': entry<{ name: string; one: string }>(
    'error',
    ({ name, one }) => `A ${one} cannot be called "${name}": the site keeps that address for itself.`,
    () => 'Rename the file.',
  ),

  // Front matter
  'front-matter-missing': entry<object>(
    'error',
    () => 'There is no front matter: the file must begin with a line of three hyphens.',
    () => 'Begin with ---, then one field a line (title: …), then --- again, then the text.',
  ),
  'front-matter-unclosed': entry<object>(
    'error',
    () => 'The front matter has no end.',
    () => 'Put a line of three hyphens (---) between the last field and the text.',
  ),
  'front-matter-indented': entry<object>(
    'error',
    () => 'There are spaces before the three hyphens that open the front matter.',
    () => 'Delete the spaces, so that the line is just ---.',
  ),
  'yaml-syntax': entry<{ reason: string }>(
    'error',
    ({ reason }) => `The fields cannot be read from here: ${reason}.`,
    () =>
      'Check this line and the one above. Put text with a colon, a quote mark, # or @ in "double quotes", and indent with spaces.',
  ),
  'yaml-not-fields': entry<object>(
    'error',
    () => 'The file holds no fields.',
    () => 'Write one field a line, such as "name: …".',
  ),

  // Fields
  'field-missing': entry<Field & { advice: string }>(
    'error',
    ({ field }) => `"${field}" is missing.`,
    ({ field, advice }) => `Add it: ${field.split('.').at(-1)}: … ${advice}`.trim(),
  ),
  'field-empty': entry<Field & { advice: string }>(
    'error',
    ({ field }) => `"${field}" is empty.`,
    ({ advice }) => `Write something after the colon, or take the line out if it is optional. ${advice}`.trim(),
  ),
  'field-unknown': entry<{ key: string; nearest: string | undefined; known: string }>(
    'error',
    ({ key }) => `There is no field "${key}".`,
    ({ nearest, known }) => (nearest ? `Did you mean "${nearest}"?` : `Take it out. The fields here are: ${known}.`),
  ),
  'field-type': entry<Field & { found: string; expected: string; fix: string }>(
    'error',
    ({ field, found, expected }) => `"${field}" is ${found}, where ${expected} is needed.`,
    ({ fix }) => fix,
  ),
  'field-choice': entry<Field & { written: string; nearest: string | undefined; choices: string }>(
    'error',
    ({ field, written }) => `"${field}" cannot be "${written}".`,
    ({ nearest, choices }) => `${nearest ? `Did you mean "${nearest}"? ` : ''}It may be ${choices}.`,
  ),
  'field-too-long': entry<Field & { length: number; most: number }>(
    'error',
    ({ field, length, most }) => `"${field}" has ${length} characters, and ${most} is the most.`,
    ({ length, most }) => `Take out at least ${length - most}.`,
  ),
  'field-too-short': entry<Field & { length: number; least: number }>(
    'error',
    ({ field, length, least }) => `"${field}" has ${length} characters, and needs at least ${least}.`,
    () => 'Say a little more.',
  ),
  'field-too-few': entry<Field & { least: number }>(
    'error',
    ({ field, least }) => `"${field}" needs at least ${least} in its list.`,
    () => 'Add one, or take the field out if it is optional.',
  ),
  'field-number': entry<Field & { limit: string }>(
    'error',
    ({ field, limit }) => `"${field}" must be ${limit}.`,
    () => 'Write the number in figures, without quotes.',
  ),
  'field-date': entry<Field & { written: string; advice: string }>(
    'error',
    ({ field, written }) => `"${field}" is not a date that the site can read: ${written}.`,
    ({ advice }) => advice,
  ),
  'field-time': entry<Field & { written: string }>(
    'error',
    ({ field, written }) => `"${field}" is not a day or time that the site can read: ${written}.`,
    () => 'Write the day year first, and the time by the 24-hour clock if there is one: 2026-03-01 10:30.',
  ),
  'field-lines': entry<Field>(
    'error',
    ({ field }) => `"${field}" runs over several lines.`,
    () => 'Put it on one line.',
  ),
  'field-slug': entry<Field & { suggestion: string }>(
    'error',
    ({ field }) => `"${field}" has letters or signs that a name cannot have.`,
    ({ suggestion }) => `Use lower-case letters, figures and hyphens, such as "${suggestion}".`,
  ),
  'field-web-address': entry<Field>(
    'error',
    ({ field }) => `"${field}" is not a safe web address.`,
    () => 'Give the whole address, with https:// in front.',
  ),
  'field-internal-address': entry<Field & { written: string }>(
    'error',
    ({ field, written }) => `"${field}" is not an address of this site: ${written}.`,
    () => 'Write it from the front page, with a slash at both ends, such as /guides/first-90-days/.',
  ),
  'field-old-address': entry<Field & { written: string }>(
    'error',
    ({ field, written }) => `"${field}" is not an address that can be sent on: ${written}.`,
    () => 'Copy it from the old site, from its first slash, without ? or # and what follows: /old-page.',
  ),
  'field-email': entry<Field>(
    'error',
    ({ field }) => `"${field}" is not an email address.`,
    () => 'Write it in full, such as network@example.org.',
  ),
  'field-mark-letters': entry<Field & { written: string }>(
    'error',
    ({ field, written }) => `"${field}" is ${written}, which the mark cannot hold.`,
    () => 'Write one to three capital letters without accents, such as NW. Or leave the field out.',
  ),
  'field-repository': entry<Field & { written: string }>(
    'error',
    ({ field, written }) => `"${field}" is ${written}, which is not the name of a repository.`,
    () => 'Write its owner, a slash and its name, as they stand in its address on GitHub: owner/name.',
  ),
  'field-form-address': entry<Field>(
    'error',
    ({ field }) => `"${field}" is not an address to which the sign-up form can safely be sent.`,
    () => 'Copy it from the provider: the whole address, with https:// in front, without a password or quotes.',
  ),
  'field-form-name': entry<Field & { written: string }>(
    'error',
    ({ field, written }) => `"${field}" is ${written}, which is not the name of a field of a form.`,
    () => 'Copy the name from the form of the provider, without spaces or quotes: email, or fields[email].',
  ),
  'field-unsubscribe': entry<Field & { written: string }>(
    'error',
    ({ field, written }) => `"${field}" is ${written}, which is no code or address that we know.`,
    () => 'Copy the code from the provider, such as "{{ unsubscribe_url }}", or write an https or mailto address.',
  ),
  'field-postcode-area': entry<Field & { written: string }>(
    'error',
    ({ field, written }) => `"${field}" is not a postcode area: ${written}.`,
    () => 'Write the one or two capital letters that postcodes there begin with, such as LN.',
  ),
  'field-typed-words': entry<Field & { written: string }>(
    'error',
    ({ field, written }) => `"${field}" is nothing that the search can look for: ${written}.`,
    () => 'Write words with at least one letter or figure, and without the sign |.',
  ),
  'listed-twice': entry<Field>(
    'error',
    ({ field }) => `"${field}" names the same thing twice.`,
    () => 'Keep one of the two.',
  ),
  'field-wrong': entry<Field & { reason: string }>(
    'error',
    ({ field, reason }) => `"${field}" is not right: ${reason}.`,
    () => 'Compare it with the same field of a file that works.',
  ),

  // Fields that must agree
  'updated-before-published': entry<object>(
    'error',
    () => '"updated" is before "published".',
    () => 'Check both days. "updated" comes later, or is left out.',
  ),
  'ends-before-start': entry<object>(
    'error',
    () => '"ends" is before "starts".',
    () => 'Check both days.',
  ),
  'event-not-past': entry<{ day: string }>(
    'error',
    ({ day }) => `The event is called past, and its day is still to come: ${day}.`,
    () => 'Set "status" to scheduled, moved or cancelled, or mend the day.',
  ),
  'event-over': entry<{ day: string; status: string }>(
    'warning',
    ({ day, status }) => `The event was over on ${day}, and is still called ${status}.`,
    () => 'Set "status" to past, and say in "outcome" what came of it.',
  ),
  'form-without-day': entry<object>(
    'error',
    () => 'Consent by form has no day.',
    () => 'Add "given:" with the day on which the form was signed.',
  ),
  'picture-of-changed-name': entry<object>(
    'error',
    () => 'A story with a changed name has a picture, which could show who it is.',
    () => 'Take the picture out.',
  ),
  'one-item-each': entry<object>(
    'error',
    () => 'An item of the newsletter must name exactly one thing.',
    () => 'Give each item one of story, guide, resource, event or network, and "why".',
  ),

  // What entries point to
  'reference-unknown': entry<
    Field & { target: string; folder: string; renamed?: string | undefined; nearest: string | undefined }
  >(
    'error',
    ({ field, target, folder }) => `"${field}" names "${target}", and there is no such file in ${folder}/.`,
    ({ renamed, nearest, folder }) =>
      renamed
        ? `It is called "${renamed}" now. Write that.`
        : nearest
          ? `Did you mean "${nearest}"?`
          : `Use the file name of an entry in ${folder}/, without its ending.`,
  ),
  'link-dead': entry<{ target: string; nearest: string | undefined }>(
    'error',
    ({ target }) => `This link leads nowhere: ${target}.`,
    ({ nearest }) =>
      nearest
        ? `Did you mean ${nearest}?`
        : 'Check the address. It starts at the front page, such as /guides/first-90-days/.',
  ),
  'link-anchor-dead': entry<{ target: string; anchor: string; nearest: string | undefined }>(
    'error',
    ({ target, anchor }) => `${target} has no place called "#${anchor}".`,
    ({ nearest }) =>
      nearest
        ? `Did you mean #${nearest}?`
        : 'Open that page and look for a heading. Its place is the heading in lower case with hyphens.',
  ),
  'link-not-published': entry<{ target: string; one: string }>(
    'error',
    ({ target, one }) => `This link leads to ${a(one)} that is not on the site today: ${target}.`,
    ({ one }) => `Take the link out until the ${one} is published.`,
  ),
  'link-taken-down': entry<{ target: string }>(
    'warning',
    ({ target }) => `This link leads to a story that has been taken down, of which only a notice is left: ${target}.`,
    () => 'Take the link out, or lead readers to another story.',
  ),
  'newsletter-item-not-published': entry<{ name: string; one: string }>(
    'warning',
    ({ name, one }) => `The ${one} "${name}" is not on the site on the day of this issue, so the issue leaves it out.`,
    ({ one }) => `Publish the ${one} by that day, or take it out of this issue.`,
  ),
  'link-relative': entry<{ target: string }>(
    'error',
    ({ target }) => `This link does not start at the front page: ${target}.`,
    () =>
      'Write the whole address on this site, such as /guides/first-90-days/, or https:// and the address elsewhere.',
  ),
  'link-own-address': entry<{ target: string; short: string }>(
    'error',
    ({ target }) => `This link gives this site's own address in full: ${target}.`,
    ({ short }) => `Write it from the front page: ${short}. Then it is checked, and works wherever the site is shown.`,
  ),
  'link-protocol': entry<{ target: string }>(
    'error',
    ({ target }) => `This link could run a program or open an unsafe address: ${target}.`,
    () => 'Links may begin with https:, http:, mailto: or tel:, or with a slash for this site.',
  ),
  'link-empty': entry<object>(
    'error',
    () => 'This link has no words or no address.',
    () => 'Write [words that say where it goes](/address/).',
  ),
  'link-no-slash': entry<{ target: string; whole: string }>(
    'error',
    ({ target }) => `This address lacks its last slash: ${target}.`,
    ({ whole }) => `Write ${whole}.`,
  ),
  'redirect-shadows': entry<{ from: string }>(
    'error',
    ({ from }) => `There is a page at ${from}, so nothing can be sent on from there.`,
    () => 'Take the entry out, or rename the page.',
  ),
  'redirect-twice': entry<{ from: string }>(
    'error',
    ({ from }) => `${from} is sent on to two places.`,
    () => 'Keep one of the two.',
  ),
  'redirect-loop': entry<{ from: string }>(
    'error',
    ({ from }) => `${from} is sent on in a circle or through another old address.`,
    () => 'Send it straight to the page that a reader should see.',
  ),

  // Search
  'search-page-unknown': entry<{ page: string; nearest: string | undefined }>(
    'warning',
    ({ page }) => `The search cannot lead to ${page}, because nothing is there.`,
    ({ nearest }) =>
      nearest
        ? `Did you mean ${nearest}?`
        : 'Copy the address of a page from your browser, from its first slash, or take it out here.',
  ),
  'search-page-list': entry<{ page: string }>(
    'warning',
    ({ page }) => `The search leads to no lists of other pages, such as ${page}.`,
    () => 'Name a page with a text of its own, or take it out here.',
  ),
  'search-page-moved': entry<{ page: string; now: string }>(
    'warning',
    ({ page }) => `The page has moved from ${page}, and the search finds it at its new address alone.`,
    ({ now }) => `Write ${now}.`,
  ),
  'search-page-away': entry<{ page: string; one: string }>(
    'warning',
    ({ page, one }) => `This ${one} is not on the site today, so the search cannot find it: ${page}.`,
    () => 'Name another page, or take it out here. If it is still to come, you can leave it.',
  ),
  'search-page-twice': entry<{ page: string }>(
    'error',
    ({ page }) => `${page} stands in the best bets twice.`,
    () => 'Put all its phrases into one of the two, and take the other out.',
  ),
  'search-phrase-twice': entry<{ phrase: string; other: string }>(
    'error',
    ({ phrase, other }) => `"${phrase}" is promised to ${other} as well, and only one page can come first.`,
    () => 'Keep it for the page that serves it best.',
  ),
  'search-word-twice': entry<{ word: string; other: string }>(
    'error',
    ({ word, other }) => `"${word}" stands in another group too, that of "${other}".`,
    () => 'Keep it in one group. If all these words mean the same, make one group of the two.',
  ),
  'search-words-plain': entry<{ written: string; plain: string }>(
    'warning',
    ({ written }) => `"${written}" has capital letters or odd spaces, which the search does not look at.`,
    ({ plain }) => `Write "${plain}".`,
  ),
  'search-query-twice': entry<{ query: string }>(
    'warning',
    ({ query }) => `The query "${query}" is tested twice.`,
    () => 'Keep one of the two, with all the pages that would be right.',
  ),
  'search-query-open': entry<{ query: string; kind: string }>(
    'warning',
    ({ query }) => `Nothing says what "${query}" must find.`,
    () => 'Add "first:" with the pages that answer it best. If it must find nothing, its kind is nonsense.',
  ),
  'search-nonsense-page': entry<{ query: string }>(
    'warning',
    ({ query }) => `"${query}" is called nonsense, which must find nothing, and it names a page.`,
    () => 'Take the page out, or give the query another kind.',
  ),

  // Pictures and attached files
  'picture-missing': entry<{ src: string; nearest: string | undefined }>(
    'error',
    ({ src }) => `There is no picture "${src}" beside this file.`,
    ({ nearest }) =>
      nearest
        ? `Did you mean "${nearest}"?`
        : 'Put the picture in the same folder, and write its name just as it is, with ./ in front.',
  ),
  'picture-elsewhere': entry<{ src: string }>(
    'error',
    ({ src }) => `The picture is not in the folder of this file: ${src}.`,
    () => 'Put the picture beside this file and write ./ and its name.',
  ),
  'picture-broken': entry<{ src: string; reason: string }>(
    'error',
    ({ src, reason }) => `"${src}" is not a whole picture (${reason}).`,
    () => 'Save it again as a JPEG, PNG, WebP or AVIF picture.',
  ),
  'picture-type': entry<{ src: string; type: string }>(
    'error',
    ({ src, type }) => `"${src}" is ${type}, which cannot be shown as a picture here.`,
    () => 'Use a JPEG, PNG, WebP or AVIF picture.',
  ),
  'picture-alt-missing': entry<{ src: string }>(
    'error',
    ({ src }) => `The picture "${src}" has no words for people who cannot see it.`,
    () => 'Say in the square brackets what it shows: ![Two people at a desk](./desk.jpg).',
  ),
  'attachment-missing': entry<{ src: string; nearest: string | undefined }>(
    'error',
    ({ src }) => `There is no file "${src}" beside this one.`,
    ({ nearest }) =>
      nearest ? `Did you mean "${nearest}"?` : 'Put the file in the same folder, and write its name just as it is.',
  ),
  'attachment-type': entry<Attachment>(
    'error',
    ({ src, what }) => `"${src}" is not a kind of file that visitors can safely open here (${what}).`,
    () =>
      'Use PDF, ODT, ODP, ODS, DOCX, PPTX, XLSX, CSV or TXT; pictures in JPEG, PNG or WebP; films in MP4 or WebM, captions in VTT.',
  ),
  'attachment-broken': entry<Attachment>(
    'error',
    ({ src, what }) => `"${src}" is damaged: ${what}.`,
    () => 'Open it in the program that made it, and save or export it again.',
  ),
  'attachment-locked': entry<Attachment>(
    'error',
    ({ src, what }) => `"${src}" is locked: ${what}.`,
    () => 'Save it again without a password and without restrictions.',
  ),
  'attachment-program': entry<Attachment>(
    'error',
    ({ src, what }) => `"${src}" can run a program on the computer of whoever opens it: ${what}.`,
    () =>
      'Save a copy without it, as a plain document, or print it to a PDF. If you did not put it in, tell the editors.',
  ),
  'attachment-inside': entry<Attachment>(
    'error',
    ({ src, what }) => `"${src}" has something else in it that nobody sees: ${what}.`,
    () => 'Save a copy without it, or export it anew. Offer the other file by itself, if visitors need it.',
  ),
  'attachment-elsewhere': entry<Attachment>(
    'error',
    ({ src, what }) => `"${src}" needs something that is not in it: ${what}.`,
    () => 'Put a copy into the document in place of the link, or take the link out, and save it again.',
  ),
  'attachment-formula': entry<Attachment>(
    'error',
    ({ src, what }) => `"${src}" has a cell that a spreadsheet program would work out as a formula: ${what}.`,
    () => 'Write what it comes to, or begin the cell with a letter.',
  ),
  'attachment-heavy': entry<Attachment>(
    'error',
    ({ src, what }) => `"${src}" is too large: it has ${what}.`,
    () => 'Make the pictures in it smaller, or divide it into several files.',
  ),

  // The text
  'text-html': entry<{ html: string }>(
    'error',
    ({ html }) => `The text holds HTML, which is not allowed: ${html}`,
    () => 'Write it in Markdown, or with a component such as :::callout.',
  ),
  'text-code': entry<{ code: string }>(
    'error',
    ({ code }) => `The text holds program code, which is not allowed: ${code}`,
    () => 'Take it out. An .mdx file may use components, but no import, export or {expression}.',
  ),
  'text-syntax': entry<{ reason: string }>(
    'error',
    ({ reason }) => `The text cannot be read from here: ${reason}`,
    () =>
      'In an .mdx file, close every <Component> and do not write a bare < or {. Plain .md files have no such rules.',
  ),
  'text-render': entry<{ reason: string }>(
    'error',
    ({ reason }) => `The text cannot be turned into a page (${reason}).`,
    () => 'Take out what was changed last, bit by bit, until it works.',
  ),
  'text-empty': entry<{ one: string }>(
    'error',
    ({ one }) => `The ${one} has no text under its front matter.`,
    () => 'Write the text, or mark it "draft: true" until there is some.',
  ),
  'advice-left': entry<object>(
    'note',
    () => 'This is advice on what to write here, and readers would see it.',
    () =>
      'Write your own words in its place, or delete the line. Until then, "draft: true" keeps the page off the site.',
  ),
  'heading-level-one': entry<object>(
    'error',
    () => 'A heading with one # repeats the level of the page title.',
    () => 'Begin the headings of the text with ##.',
  ),
  'heading-skipped': entry<{ found: number; expected: number }>(
    'error',
    ({ found, expected }) =>
      `This heading is at level ${found}, and the one before asks for level ${expected} at most.`,
    ({ expected }) => `Use ${'#'.repeat(expected)}.`,
  ),
  'heading-empty': entry<object>(
    'error',
    () => 'This heading has no words.',
    () => 'Write the heading, or take the # signs out.',
  ),
  'heading-is-entry': entry<{ id: string; other: string }>(
    'error',
    ({ id, other }) => `This heading has the same place, #${id}, as the entry ${other}, which this page shows.`,
    () => 'Word the heading in another way.',
  ),
  'text-leftover': entry<{ text: string }>(
    'error',
    ({ text }) => `This looks like a link, a picture or a note that would not come out as one: ${text}`,
    () =>
      'Check the brackets: [words](/address/) has no space between the two, and none in the address. A note [^1] needs its text: [^1]: …',
  ),
  'component-unknown': entry<{ name: string; nearest: string | undefined; known: string }>(
    'error',
    ({ name }) => `There is no component "${name}".`,
    ({ nearest, known }) => (nearest ? `Did you mean "${nearest}"?` : `The components are: ${known}.`),
  ),
  'component-form': entry<{ name: string; right: string }>(
    'error',
    ({ name }) => `"${name}" is written in the wrong way.`,
    ({ right }) => `Write it so: ${right}`,
  ),
  'component-attribute': entry<{ name: string; what: string; remedy: string }>(
    'error',
    ({ name, what }) => `In "${name}": ${what}`,
    ({ remedy }) => remedy,
  ),
  'component-target': entry<{ name: string; target: string; folder: string; nearest: string | undefined }>(
    'error',
    ({ name, target, folder }) => `"${name}" names "${target}", and there is no such file in ${folder}/.`,
    ({ nearest, folder }) =>
      nearest ? `Did you mean "${nearest}"?` : `Use the file name of an entry in ${folder}/, without its ending.`,
  ),
  'component-unclosed': entry<{ name: string }>(
    'error',
    ({ name }) => `The component "${name}" is never closed.`,
    () => 'Put ::: alone on a line after its last line.',
  ),
  'steps-list': entry<object>(
    'error',
    () => 'Steps must hold one numbered list and nothing else.',
    () => 'Write 1. First step, 2. Second step, and so on between :::steps and :::.',
  ),

  // PDFs
  'table-columns': entry<{ columns: number; most: number }>(
    'error',
    ({ columns, most }) => `This table has ${columns} columns, and ${most} is the most that can be read on paper.`,
    () => 'Make two tables of it, or turn it round, so that its columns are its rows.',
  ),
  'table-words': entry<{ words: readonly string[] }>(
    'warning',
    ({ words }) =>
      `The words of this table do not fit side by side on paper: ${words.map((word) => `"${word}"`).join(', ')}.`,
    () => 'Use shorter words, or leave a column out. Otherwise the PDF breaks them where the line ends.',
  ),
  'nested-deep': entry<{ levels: number; most: number }>(
    'error',
    ({ levels, most }) =>
      `Lists, quotations or callouts stand in each other here, ${levels} deep, and ${most} is the most for paper.`,
    () => 'Take some of the levels out. A heading can do what an outer list does.',
  ),
  'letter-without-font': entry<{ letters: string; more: boolean }>(
    'warning',
    ({ letters, more }) =>
      `No font of our PDFs has ${/^.$/u.test(letters) ? 'the letter' : 'the letters'} "${letters}"${more ? ', or others here' : ''}.`,
    () => 'Write it in words or in other letters. Otherwise the PDF has \uFFFD in its place.',
  ),

  // Consent
  'consent-review-due': entry<{ day: string }>(
    'warning',
    ({ day }) => `Consent for this story is to be asked for again by ${day}.`,
    () => 'Ask the person, then move "reviewBy" on, or set "withdrawn".',
  ),
  'consent-lapsed': entry<{ day: string }>(
    'warning',
    ({ day }) => `Consent for this story ran out on ${day}, so the story is not on the site.`,
    () => 'Ask the person again, then move the day on, or set "withdrawn".',
  ),
  'consent-not-for-newsletter': entry<{ story: string }>(
    'warning',
    ({ story }) => `The people in the story "${story}" have not agreed to the newsletter, so this issue leaves it out.`,
    () => 'Ask them, and put newsletter into the "scope" of its consent; or take the story out of this issue.',
  ),

  // The words of links
  'link-vague': entry<{ text: string }>(
    'warning',
    ({ text }) => `"${text}" does not say where this link goes.`,
    () => 'Use words that make sense by themselves, such as [putting on a learning event](/guides/…).',
  ),
  'link-bare': entry<{ text: string }>(
    'warning',
    ({ text }) => `This link is a bare address, which is hard to read and to hear: ${text}`,
    () => 'Write the name of the page in its place: [National Careers Service](https://…).',
  ),
  'link-plain-http': entry<{ target: string }>(
    'warning',
    ({ target }) => `This link is not secure: ${target}`,
    () => 'Try the same address with https:// in front. If it works, use that.',
  ),
  'link-same-words': entry<{ text: string; one: string; other: string }>(
    'note',
    ({ text, one, other }) => `"${text}" leads to ${other} here, and to ${one} further up.`,
    () => 'Use other words for one of the two, so that readers can tell them apart.',
  ),

  // How pictures are described, and what they are like
  'picture-alt-opening': entry<{ opening: string }>(
    'warning',
    ({ opening }) => `The description begins with "${opening}", which a screen reader has said already.`,
    () => 'Begin with what the picture shows.',
  ),
  'picture-alt-file-name': entry<{ alt: string }>(
    'warning',
    ({ alt }) => `"${alt}" is the name of a file, not what the picture shows.`,
    () => 'Describe it for somebody who cannot see it, in one short sentence.',
  ),
  'picture-alt-long': entry<{ length: number; most: number }>(
    'warning',
    ({ length, most }) => `The description of this picture has ${length} characters, and ${most} is enough.`,
    () => 'Keep what a reader needs here, and put the rest into the text.',
  ),
  'picture-location': entry<{ name: string }>(
    'error',
    ({ name }) => `"${name}" says where it was taken, to within a few metres.`,
    () =>
      'Save a copy without location or other details, and put that in its place. Tell the editors if it was shared.',
  ),
  'picture-metadata': entry<{ name: string }>(
    'note',
    ({ name }) => `"${name}" says with which camera it was taken, by whom or when.`,
    () => 'Visitors never get these details, but they stay in the project. Save a copy without them if you can.',
  ),
  'picture-heavy': entry<{ name: string; size: string; most: string }>(
    'warning',
    ({ name, size, most }) => `"${name}" weighs ${size}, and ${most} is plenty.`,
    () => 'Save it smaller, as a JPEG of 80% quality.',
  ),
  'picture-large': entry<{ name: string; width: number; height: number; most: number }>(
    'warning',
    ({ name, width, height }) => `"${name}" is ${width} by ${height} pixels, more than any screen can show.`,
    ({ most }) => `Make its longer side ${most} pixels or less.`,
  ),
  'picture-small': entry<{ name: string; width: number; least: number }>(
    'note',
    ({ name, width }) => `"${name}" is only ${width} pixels wide, so it may look blurred.`,
    ({ least }) => `Find a copy that is at least ${least} pixels wide, if there is one.`,
  ),
  'picture-name': entry<{ name: string; suggestion: string }>(
    'warning',
    ({ name }) => `The file name "${name}" has capital letters or signs that do not travel well.`,
    ({ suggestion }) => `Call it "${suggestion}", or better, say what it shows. Change the name in the text as well.`,
  ),
  'file-unused': entry<{ name: string }>(
    'warning',
    ({ name }) => `Nothing uses "${name}".`,
    () => 'Delete it, or name it in the entry beside it.',
  ),

  // Whom attached files are for
  'attachment-untagged': entry<Attachment>(
    'warning',
    ({ src }) => `"${src}" is a PDF without tags, so people with a screen reader may not be able to read it.`,
    () => 'Export it again as a tagged PDF (PDF/UA). If you cannot, give all that it says on the page.',
  ),
  'attachment-names': entry<Attachment>(
    'warning',
    ({ src, what }) => `"${src}" may name a person as its author: ${what}.`,
    () =>
      'If they have not agreed to that, save a copy without it. Word: File, Info, Inspect Document. LibreOffice: File, Properties, Reset Properties.',
  ),
  'attachment-text': entry<{ words: number; least: number }>(
    'warning',
    ({ words }) =>
      words === 0
        ? 'The page offers a document, and has no text of its own.'
        : `The page offers a document, and has only ${words} ${words === 1 ? 'word' : 'words'} of its own.`,
    ({ least }) =>
      `Say on the page what matters in the document, in ${least} words or more, for people who cannot open it.`,
  ),
  'attachment-words': entry<{ src: string }>(
    'warning',
    ({ src }) => `The description of "${src}" says no more than its name.`,
    () => 'Say what the file holds, for somebody who cannot open it.',
  ),

  // Words
  spelling: entry<{ word: string; suggestion: string | undefined }>(
    'warning',
    ({ word, suggestion }) =>
      suggestion ? `"${word}" is not how we spell it.` : `"${word}" is not in the dictionary of British English.`,
    ({ suggestion }) =>
      suggestion
        ? `Did you mean "${suggestion}"? If it is right as it is, add it to words.txt.`
        : 'Check it. If it is right, add it to words.txt.',
  ),
  'house-term': entry<{ found: string; write: string }>(
    'warning',
    ({ found }) => `We do not write "${found}".`,
    ({ write }) => `Write "${write}".`,
  ),
  abbreviation: entry<{ short: string }>(
    'warning',
    ({ short }) => `"${short}" is not explained on this page, and is not in the glossary.`,
    ({ short }) => `Write the words in full the first time, with (${short}) after them, or add it to the glossary.`,
  ),
  'sentence-long': entry<{ words: number; most: number }>(
    'note',
    ({ words, most }) => `This sentence has ${words} words. Up to ${most} are easy to read.`,
    () => 'Could it be two sentences?',
  ),
  'reading-age': entry<{ age: number }>(
    'note',
    ({ age }) => `By a rough count, one needs to be ${age} to read this with ease.`,
    () => 'Shorter sentences and plainer words bring it down. Names count against it, so do not chase the number.',
  ),
  inclusive: entry<{ found: string; instead: readonly string[] }>(
    'note',
    ({ found }) => `"${found}" may leave somebody out, or hurt.`,
    ({ instead }) =>
      instead.length > 0
        ? `You could write ${instead.map((word) => `"${word}"`).join(' or ')}.`
        : 'Is there a kinder word?',
  ),

  // Days
  'published-far-ahead': entry<{ day: string }>(
    'warning',
    ({ day }) => `This is to be published more than a year from now: ${day}.`,
    () => 'Check the year.',
  ),
  'day-ahead': entry<Field & { day: string }>(
    'warning',
    ({ field, day }) => `"${field}" is more than a year from now: ${day}.`,
    () => 'Check the year. It is a day on which somebody did something.',
  ),
  'day-stale': entry<Field & { day: string; months: number }>(
    'warning',
    ({ field, day, months }) => `"${field}" is more than ${months} months ago: ${day}.`,
    ({ field }) => `Read the page through, mend what has changed, and set "${field}" to the day on which you did.`,
  ),
  'consent-order': entry<{ earlier: string; later: string }>(
    'warning',
    ({ earlier, later }) => `"${later}" is before "${earlier}".`,
    () => 'Check both days against the form.',
  ),

  // People
  'private-detail': entry<{
    detail: 'email address' | 'telephone number' | 'postcode' | 'date of birth';
    found: string;
  }>(
    'error',
    ({ detail, found }) => `This story gives away ${a(detail)}: ${found}`,
    ({ detail }) =>
      detail === 'email address' || detail === 'telephone number'
        ? 'Take it out. Readers can write through [the contact page](/contact/).'
        : detail === 'postcode'
          ? 'Take it out. Name the town or the region, if the person agreed to that.'
          : 'Take it out. Say roughly how old somebody is, if it matters to the story.',
  ),
  surname: entry<{
    found: string;
    /** The first name, where there is one. */
    name: string | undefined;
    naming: 'changed-name' | 'own-first-name' | 'anonymous';
  }>(
    'error',
    ({ found, naming }) =>
      `"${found}" looks like a surname, and this story ${NAMES_PEOPLE[naming]}, so it could show who somebody is.`,
    ({ name, naming }) =>
      name === undefined || naming === 'anonymous' ? 'Say what they do in its place.' : `Write "${name}" alone.`,
  ),

  // Evidence
  'figure-unsourced': entry<{ found: string }>(
    'warning',
    ({ found }) => `"${found}" is not a figure of the evidence register, so readers cannot see where it comes from.`,
    () => 'Add it to content/evidence/ with its source, use a figure that is there, or say it without a number.',
  ),

  // Titles and summaries
  'same-words': entry<Field & { other: string }>(
    'warning',
    ({ field, other }) => `${other} has the same ${field}, so readers cannot tell the two apart.`,
    () => 'Say what is different about this one.',
  ),
} satisfies Record<string, CatalogueEntry<never>>;

export type ProblemId = keyof typeof catalogue;
