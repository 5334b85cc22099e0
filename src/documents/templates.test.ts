import { execFileSync } from 'node:child_process';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { letterTemplate } from './letter-template.ts';
import { posterTemplate } from './poster-template.ts';
import type { PosterWords } from './poster-words.ts';
import type { TemplateBrand } from './template-brand.ts';

const brand: TemplateBrand = {
  name: 'Bees at Work',
  shortName: 'BW',
  symbol: strToU8('a picture of a bee'),
  signal: '#b8321a',
  ink: '#1c1914',
  wla: '#ffcf4d',
  day: '2026-11-16',
};
const text = (words: string) => [{ type: 'text' as const, text: words }];
const words: PosterWords = {
  headline: text('Ask me about bees'),
  lines: ['I have a hive.', 'I can help you take a first step.'],
  head: [text('Your beekeeper'), text('Ask for me')],
  labels: ['Name', 'Find me at'].map((label) => ({ label: text(label), answer: [] })),
};
const poster = (own: TemplateBrand) => posterTemplate(own, 'Poster: ask me about bees', words);
const templates = { letterTemplate, posterTemplate: poster };
const each = test.each(['letterTemplate', 'posterTemplate'] as const);

/** The parts of a document that are XML, by their paths. */
const partsOf = (document: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(document))
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, bytes]) => [path, strFromU8(bytes)]),
  );

interface Node {
  '#text'?: string;
  [element: string]: Node[] | string | undefined;
}

/** Every text that a part shows, in its order. */
function textsOf(part = ''): string[] {
  const parser = new XMLParser({ preserveOrder: true, trimValues: false });
  const texts = (nodes: Node[]): string[] =>
    nodes.flatMap((node) =>
      Object.entries(node).flatMap(([name, inner]) =>
        !Array.isArray(inner) ? [] : name === 'w:t' ? inner.map((text) => text['#text'] ?? '') : texts(inner),
      ),
    );
  return texts(parser.parse(part));
}

each('%s gives the same bytes again and again', (name) => {
  const once = templates[name](brand);
  letterTemplate({ ...brand, network: 'Hives' });
  poster(brand);
  expect(templates[name](brand)).toEqual(once);
});

each('%s gives the same bytes in other processes and time zones', (name) => {
  const here = Buffer.from(templates[name](brand)).toString('base64');
  const module = new URL(`./${name.replace('Template', '-template')}.ts`, import.meta.url).href;
  const script = `
    import { ${name} } from ${JSON.stringify(module)};
    const brand = ${JSON.stringify({ ...brand, symbol: null })};
    brand.symbol = Buffer.from(${JSON.stringify(strFromU8(brand.symbol))});
    const more = ${JSON.stringify(name === 'posterTemplate' ? ['Poster: ask me about bees', words] : [])};
    process.stdout.write(Buffer.from(${name}(brand, ...more)).toString('base64'));`;
  for (const TZ of ['America/St_Johns', 'Pacific/Kiritimati']) {
    const there = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    expect(there, TZ).toBe(here);
  }
});

each('every part of %s is sound XML, and the content types come first', (name) => {
  const parts = partsOf(templates[name](brand));
  expect(Object.keys(parts)[0]).toBe('[Content_Types].xml');
  for (const [path, part] of Object.entries(parts)) expect(XMLValidator.validate(part), path).toBe(true);
});

each('%s says what it is, who made it and on which day', (name) => {
  const core = partsOf(templates[name](brand))['docProps/core.xml'];
  expect(core).toMatch(/<dc:title>(Letter from Bees at Work|Poster: ask me about bees)<\/dc:title>/);
  expect(core).toMatch(/<dc:description>[^<]+ to fill in/);
  expect(core).toContain('<dc:creator>Bees at Work</dc:creator>');
  expect(core).toContain('<cp:lastModifiedBy>Bees at Work</cp:lastModifiedBy>');
  expect(core?.match(/\d{4}-\d{2}-\d{2}T[^<]*/g)).toEqual(['2026-11-16T00:00:00Z', '2026-11-16T00:00:00Z']);
});

each('%s is in British English, on A4, in the fonts of the brand or else Arial', (name) => {
  const parts = partsOf(templates[name](brand));
  expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"/>');
  expect(parts['word/document.xml']).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  for (const font of ['Atkinson Hyperlegible Next', 'Bricolage Grotesque']) {
    expect(parts['word/styles.xml']).toContain(`w:ascii="${font}"`);
    expect(parts['word/fontTable.xml']).toContain(`<w:font w:name="${font}"><w:altName w:val="Arial"/>`);
  }
});

/** The pages of a document: its body and its foot. */
const pagesOf = (document: Uint8Array) => {
  const parts = partsOf(document);
  return `${parts['word/document.xml']}${parts['word/footer1.xml']}`;
};

each('the paragraphs of %s have styles that are there, a heading of the first level among them', (name) => {
  const parts = partsOf(templates[name](brand));
  const used = [...(parts['word/document.xml'] ?? '').matchAll(/<w:[pr]Style w:val="(\w+)"/g)].map(([, id]) => id);
  expect(used).toContain('Heading1');
  for (const id of used) expect(parts['word/styles.xml']).toContain(`w:styleId="${id}"`);
});

each('in %s, the mark has words for people who cannot see it, and the panel is marked as decoration', (name) => {
  const document = templates[name](brand);
  const body = pagesOf(document);
  expect(unzipSync(document)['word/media/image1.png']).toEqual(brand.symbol);
  expect(body).toContain('descr="The mark of Bees at Work: two speech shapes that meet as an open book"');
  expect(body.match(/adec:decorative [^>]*val="1"/g)).toHaveLength(1);
  const ids = [...body.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(2);
});

each('in %s, the name of a network stays text, whatever it holds', (name) => {
  const network = '<&"\'>]]><w:p/>&amp; {Bees}';
  const parts = partsOf(templates[name]({ ...brand, network }));
  for (const [path, part] of Object.entries(parts)) expect(XMLValidator.validate(part), path).toBe(true);
  expect([...textsOf(parts['word/document.xml']), ...textsOf(parts['word/footer1.xml'])].join()).toContain(network);
});

test('a letter asks for the network only if it does not know it', () => {
  const letter = (network?: string) => textsOf(partsOf(letterTemplate({ ...brand, network }))['word/document.xml']);
  expect(letter()).toContain('[Name of your network]');
  expect(letter('')).toContain('[Name of your network]');
  expect(letter('Hives')).not.toContain('[Name of your network]');
});

test('each prompt of a letter stands in a content control with a name', () => {
  const body = partsOf(letterTemplate(brand))['word/document.xml'];
  const controls = body?.match(/<w:sdt><w:sdtPr><w:alias w:val="[^"]+"\/><w:showingPlcHdr\/>/g);
  expect(controls).toHaveLength(body?.match(/>\[/g)?.length ?? 0);
  expect(controls).toHaveLength(12);
});

test('a poster has its words, and a place for each answer that is named as its label', () => {
  const body = partsOf(poster(brand))['word/document.xml'];
  expect(textsOf(body).filter((text) => text.trim() !== '')).toEqual([
    'Ask me about bees',
    'I have a hive.',
    'I can help you take a first step.',
    'Your beekeeper',
    'Ask for me',
    'Name',
    'Find me at',
  ]);
  expect([...(body ?? '').matchAll(/<w:alias w:val="([^"]+)"/g)].map(([, title]) => title)).toEqual([
    'Name',
    'Find me at',
  ]);
});

test('the foot of a poster says whose it is, and which network', () => {
  const foot = (network?: string) => textsOf(partsOf(poster({ ...brand, network }))['word/footer1.xml']);
  expect(foot()).toEqual(['Bees at Work']);
  expect(foot('Hives')).toEqual(['Bees at Work', 'Hives']);
});
