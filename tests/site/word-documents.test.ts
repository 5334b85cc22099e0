/** Every document for Word beside the page that it is of: the same words, as people move through them and fill them in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { beforeAll, describe, expect, test } from 'vitest';
import { read, site, sitemapAddresses } from '../support/built-site.ts';
import { count, filesOf, firstLost, folderOf, headingsOf, letters, textOf } from '../support/page-text.ts';
import { pageWords } from '../support/page-words.ts';
import { elementsIn, textIn, wordElements, wordParts, type WordElement } from '../support/read-word.ts';

const documents = filesOf('.docx').filter((address) => address.startsWith('/resources/'));

test('every resource has a document for Word', () => {
  const pages = sitemapAddresses().filter((address) => /^\/resources\/[^/]+\/$/.test(address));
  expect(pages.length).toBeGreaterThan(10);
  expect(documents.map(folderOf)).toEqual(pages.sort());
});

/** The values of every element of a name. */
const values = (elements: readonly WordElement[], name: string): string[] =>
  elementsIn(elements, name).map(({ attributes }) => attributes['w:val'] ?? '');

const isOn = ({ attributes }: WordElement) => !/^(?:false|off|0)$/.test(attributes['w:val'] ?? '');

describe.each(documents)('%s', (address) => {
  let parts: Record<string, string>;
  let body: WordElement[];
  let text: Element;

  beforeAll(() => {
    parts = wordParts(readFileSync(join(site, address)));
    body = wordElements(parts['word/document.xml']);
    text = textOf(folderOf(address));
  });

  const paragraphs = () => elementsIn(body, 'w:p').map((each) => ({ each, words: textIn(each) }));

  test('has its title, and its language in every part', () => {
    const core = wordElements(parts['docProps/core.xml']);
    const own = (name: string) => elementsIn(core, name).flatMap(({ children }) => children.map((child) => child.text));
    const title = /<h1[^>]*>([^<]*)</.exec(read(folderOf(address)))?.[1] ?? '';
    expect(own('dc:title').map(letters)).toEqual([letters(pageWords(title))]);
    expect(own('dc:language')).toEqual(['en-GB']);
    const styles = elementsIn(wordElements(parts['word/styles.xml']), 'w:docDefaults');
    expect(values(styles, 'w:lang')).toEqual(['en-GB']);
    const languages = Object.values(parts).flatMap((part) => [...part.matchAll(/<w:lang w:val="([^"]*)"/g)]);
    expect(new Set(languages.map(([, language]) => language))).toEqual(new Set(['en-GB']));
  });

  test('has the words of its page, in their order', () => {
    const found = letters(
      paragraphs()
        .map(({ words }) => words)
        .join(' '),
    );
    expect(firstLost(letters(pageWords(toHtml(text))), found)).toBe('');
  });

  test('has the headings of its page, on their levels', () => {
    const headings = paragraphs().flatMap(({ each, words }) => {
      const [level] = values([each], 'w:pStyle').flatMap((style) => /^Heading([1-6])$/.exec(style)?.[1] ?? []);
      return level ? [`H${level} ${letters(words)}`] : [];
    });
    const own = headingsOf(text);
    expect(headings[0]).toMatch(/^H1 /);
    expect(headings.slice(1, own.length + 1)).toEqual(own);
    expect(headings.slice(1).filter((heading) => heading.startsWith('H1 '))).toEqual([]);
  });

  test('repeats the head of each table that has one', () => {
    const heads = elementsIn(body, 'w:tblHeader').filter(isOn);
    expect(heads.length).toBe(count(text, 'thead'));
  });

  test('has a list for each list, and numbers each numbered one anew', () => {
    const numbering = wordElements(parts['word/numbering.xml']);
    const kinds = new Map(
      elementsIn(numbering, 'w:abstractNum').map((kind) => [
        kind.attributes['w:abstractNumId'],
        values([kind], 'w:numFmt')[0],
      ]),
    );
    const numbered = elementsIn(numbering, 'w:num')
      .filter((list) => kinds.get(values([list], 'w:abstractNumId')[0] ?? '') === 'decimal')
      .map(({ attributes }) => attributes['w:numId'] ?? '');
    const used = new Set(values(body, 'w:numId'));
    expect(numbered.filter((id) => used.has(id)).length).toBe(count(text, 'ol'));
    expect(elementsIn(body, 'w:numPr').length).toBeGreaterThanOrEqual(count(text, 'li'));
  });

  test('names each place to write or tick, and says what each picture shows', () => {
    const controls = elementsIn(body, 'w:sdt');
    expect(controls.filter((control) => !values([control], 'w:alias')[0]).map(textIn)).toEqual([]);
    const drawings = Object.entries(parts).flatMap(([path, part]) =>
      /^word\/(?:document|header\d+|footer\d+)\.xml$/.test(path) ? elementsIn(wordElements(part), 'w:drawing') : [],
    );
    const silent = drawings.filter(
      (drawing) =>
        !elementsIn([drawing], 'wp:docPr')[0]?.attributes['descr'] &&
        elementsIn([drawing], 'adec:decorative').length === 0,
    );
    expect(silent.map((drawing) => elementsIn([drawing], 'wp:docPr')[0]?.attributes['name'])).toEqual([]);
  });

  test('has no empty line before a heading, a paragraph or a list', () => {
    const [{ children: blocks } = { children: [] }] = elementsIn(body, 'w:body');
    const isEmpty = (block: WordElement) =>
      block.name === 'w:p' &&
      ['w:t', 'w:sdt', 'w:drawing', 'w:sectPr'].every((name) => elementsIn([block], name).length === 0);
    const after = blocks.filter((_, index) => index > 0 && isEmpty(blocks[index - 1] as WordElement));
    const text = after.filter((block) =>
      /^(?:Normal|Heading|List|Task|Step)/.test(values([block], 'w:pStyle')[0] ?? ''),
    );
    expect(text.map(textIn)).toEqual([]);
  });
});
