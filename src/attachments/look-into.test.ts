import { crc32, deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import {
  byPerson,
  docx,
  docxWithTemplateElsewhere,
  odt,
  packed,
  pdf,
  withFile,
  withPassword,
  withScript,
  withoutTags,
  type ChangePdf,
} from '../authoring/problem-guide/attached-files.ts';
import { endingOf } from './formats.ts';
import { lookInto } from './look-into.ts';

/** What is found in a file, in a line each. */
async function found(name: string, bytes: Uint8Array | string | Promise<Uint8Array>): Promise<string[]> {
  const held = await bytes;
  const { findings } = await lookInto(typeof held === 'string' ? Buffer.from(held, 'latin1') : held, name);
  return findings.map(({ id, what }) => `${id.replace('attachment-', '')}: ${what}`);
}

const gold = sharp({ create: { width: 32, height: 24, channels: 3, background: 'gold' } });
const xml = (...inside: string[]) => `<?xml version="1.0"?><all>${inside.join('')}</all>`;

test('a file is what its name says, whatever its name says', async () => {
  const png = await gold.png().toBuffer();
  expect(await found('plan.zip', 'PK')).toEqual(['type: zip']);
  expect(await found('plan', 'PK')).toEqual(['type: no ending']);
  expect(await found('plan.svg', '<svg/>')).toEqual(['type: svg']);
  expect(await found('plan.pdf', 'MZ\x90\0')).toEqual(['type: what it holds is not PDF, but EXE']);
  expect(await found('plan.jpg', png)).toEqual(['type: what it holds is not JPG, but PNG']);
  expect(await found('plan.docx', odt()())).toEqual(['type: what it holds is not DOCX, but ODT']);
  expect(await found('plan.odt', docx()())).toEqual(['type: what it holds is not ODT, but DOCX']);
  expect(await found('plan.docx', packed({ 'run.js': 'alert(1)' }))).toEqual(['type: what it holds is not DOCX']);
  expect(await found('plan.docx', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 Word.Document.8')).toEqual([
    'type: what it holds is a document of Office before 2007',
  ]);
  expect(await found('film.mp4', 'GIF89a')).toEqual(['type: what it holds is not MP4, but GIF']);
  expect(await found('film.vtt', '1\n00:00 --> 00:01\n')).toEqual(['type: what it holds is not VTT']);
});

test.for([
  ['a program for Windows', 'MZ\x90'],
  ['a program for Linux', '\x7fELF'],
  ['a program for macOS', '\xcf\xfa\xed\xfe'],
  ['a shortcut of Windows', 'L\0\0\0\x01\x14\x02\0'],
  ['a script', '#!/bin/sh\n'],
  ['a web page', ' \n<!DOCTYPE html><script>alert(1)</script>'],
  ['a web page', '<HTA:APPLICATION>'],
  ['a drawing that can hold programs (SVG)', '<?xml version="1.0"?>\n<!-- a --><svg onload="alert(1)"/>'],
  ['a script of Windows', '@echo off\r\nformat c:'],
  ['a script of Windows', '[InternetShortcut]\nURL=https://example.org/'],
  ['an RTF document', '{\\rtf1 bees}'],
  ['an archive', 'PK\x03\x04'],
  ['no plain text', 'Bees\0'],
  ['no text in UTF-8', 'caf\xe9'],
])('%s is no plain text', async ([what, held]) => {
  expect(await found('notes.txt', held ?? '')).toEqual([`type: what it holds is ${what}`]);
  expect(await found('notes.csv', held ?? '')).toEqual([`type: what it holds is ${what}`]);
});

test('a cell that a spreadsheet program would work out is named with its line; numbers are left alone', async () => {
  expect(await found('a.csv', 'what,n\n"a ""b""\n",=1+1\nx;@SUM(A1)\n\t+cmd|x\n')).toEqual([
    'formula: =1+1 in line 3',
    'formula: @SUM(A1) in line 4',
    'formula: +cmd|x in line 5',
  ]);
  expect(await found('a.csv', 'a,b\n-5.20,+44 20 7946 0000\n-,+\n"1,000",- 3 %\n2026-11-02,a=b\n')).toEqual([]);
});

const object =
  (fields: Readonly<Record<string, unknown>>, at = 'Extra'): ChangePdf =>
  ({ context, catalog }) =>
    void catalog.set(PDFName.of(at), context.register(context.obj(fields as never)));

test.for<[string, readonly ChangePdf[]]>([
  ['program: JavaScript', [withScript]],
  ['program: JavaScript', [object({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') }, 'OpenAction')]],
  ['program: JavaScript', [object({ Deep: [{ Deeper: { AA: { O: { S: 'JavaScript' } } } }] })]],
  ['program: an action that starts a program', [object({ S: 'Launch', F: PDFString.of('cmd.exe') })]],
  ['program: an XFA form, which is a program and which most readers cannot open', [object({ XFA: [] }, 'AcroForm')]],
  ['program: rich media, which can run programs', [object({ Subtype: 'RichMedia', Rect: [0, 0, 1, 1] })]],
  ['inside: an embedded file', [withFile]],
  ['inside: a file pinned to a page', [object({ Subtype: 'FileAttachment', Rect: [0, 0, 1, 1] })]],
  ['elsewhere: a form that sends what people write to an address', [object({ S: 'SubmitForm' })]],
  ['locked: it asks for a password', [withPassword]],
  ['locked: it forbids something, such as to copy its words', [(each) => each.encrypt({ ownerPassword: 'queen' })]],
  ['untagged: ', [withoutTags]],
  ['names: Amina Example', [byPerson('Amina Example')]],
])('in a PDF, %s', async ([what, changes]) => {
  expect(await found('plan.pdf', pdf(...changes)())).toEqual([what]);
});

test('a program in a PDF is found where it is packed with others, or where a later version has replaced it', async () => {
  const bad = Buffer.from(await pdf(object({ S: 'JavaScript' }))());
  expect(bad.includes('JavaScript')).toBe(false);
  expect(await found('plan.pdf', bad)).toEqual(['program: JavaScript']);
  const good = Buffer.from(await (await PDFDocument.load(await pdf()())).save({ useObjectStreams: false }));
  const twice = Buffer.concat([
    Buffer.from('%PDF-1.7\n2 0 obj\n<< /S /JavaScript /JS (app.alert\\(1\\)) >>\nendobj\n'),
    good.subarray(9),
  ]);
  expect(await found('plan.pdf', twice)).toEqual(['program: JavaScript']);
});

test('what stands in front of a PDF, behind it or within it for another program is found', async () => {
  const plain = Buffer.from(await pdf()());
  const zip = Buffer.from(packed({ 'a.txt': 'Bees' }));
  expect(await found('a.pdf', Buffer.concat([Buffer.from('\n'), plain]))).toEqual(['type: what it holds is not PDF']);
  expect(await found('a.pdf', Buffer.concat([plain, zip]))).toEqual([
    `inside: ${zip.length} bytes behind the end of the PDF`,
  ]);
  expect(await found('a.pdf', Buffer.concat([plain, Buffer.from(' \r\n')]))).toEqual([]);
  expect(await found('a.pdf', plain.subarray(0, 500))).toEqual(['broken: its end is missing']);
  const page = Buffer.concat([Buffer.from('%PDF-1.7\n<html><script>alert(1)</script>\n'), plain.subarray(9)]);
  expect(await found('a.pdf', page)).toEqual(['inside: a web page']);
});

test('a stream of a PDF that unpacks to far more than it seems is not unpacked', async () => {
  const bomb = pdf(({ context, catalog }) => {
    const small = deflateSync(new Uint8Array(10_000_000));
    const streams = Array.from({ length: 16 }, () => context.stream(small, { Filter: 'FlateDecode' }));
    catalog.set(PDFName.of('Extra'), context.obj(streams.map((stream) => context.register(stream))));
  });
  expect(await found('a.pdf', bomb())).toEqual(['heavy: more than 150 MB once it is unpacked']);
});

const rels = (type: string, target: string) =>
  docx({
    'word/_rels/document.xml.rels': xml(
      `<Relationship Type="http://x/${type}" Target="${target}" TargetMode="External"/>`,
    ),
  })();
const word = (...inside: string[]) => docx({ 'word/document.xml': xml(...inside) })();

test.for<[string, Uint8Array]>([
  ['program: it has macros', docx({ 'word/vbaProject.bin': 'x' })()],
  [
    'program: it has macros',
    docx({}, '<Override PartName="/a" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>')(),
  ],
  ['program: it has ActiveX controls, which run programs', docx({ 'word/activeX/activeX1.xml': xml() })()],
  [
    'program: it has a DDE field, which starts a program',
    word('<w:instrText>DDEAU</w:instrText>', '<w:instrText>TO c:\\cmd.exe</w:instrText>'),
  ],
  ['program: its part word/media/a.png is a program for Windows', docx({ 'word/media/a.png': 'MZ' })()],
  [
    'program: a click on a slide starts a program',
    docx({ 'ppt/slides/slide1.xml': xml('<a:hlinkClick action="ppaction://program?file=a"/>') })(),
  ],
  ['inside: a file of another program (a.xlsx)', docx({ 'word/embeddings/a.xlsx': packed({ a: '' }) })()],
  ['inside: a file of another program (oleObject1.bin)', docx({ 'word/embeddings/oleObject1.bin': 'x' })()],
  ['inside: its part word/odd.dat is an archive', docx({ 'word/odd.dat': packed({ a: '' }) })()],
  ['program: it has macros', docx({ 'word/vbaProject.bin': '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' })()],
  ['program: it has macros', docx({ 'word/odd.dat': xml('<r:Relationship Type="http://x/vbaProject"/>') })()],
  ['elsewhere: attachedTemplate from https://www.example.org/letter.dotm', docxWithTemplateElsewhere()],
  ['elsewhere: image from https://example.org/a.png', rels('image', 'https://example.org/a.png')],
  ['elsewhere: a link to file:///C:/staff.xlsx', rels('hyperlink', 'file:///C:/staff.xlsx')],
  [
    'elsewhere: a field of the kind INCLUDEPICTURE',
    word('<w:instrText>INCLUDEPICTURE "https://example.org/a.png"</w:instrText>'),
  ],
  [
    'broken: a part of it has entities of its own',
    docx({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' })(),
  ],
  [
    'broken: a part of it has an unusual encoding',
    docx({ 'word/document.xml': '<?xml version="1.0" encoding="utf-7"?><a/>' })(),
  ],
  [
    'names: Amina Example',
    docx({
      'docProps/core.xml': xml('<dc:creator>Amina Example</dc:creator><cp:lastModifiedBy>WEA</cp:lastModifiedBy>'),
    })(),
  ],
  ['names: Amina Example', word('<w:ins w:author="Amina Example"/>', '<w:del w:author="Amina Example"/>')],
])('in a Word document, %s', async ([what, bytes]) => {
  expect(await found('letter.docx', bytes)).toEqual([what]);
});

test('links that people click, and the names of organisations and programs, are left alone', async () => {
  for (const target of ['https://example.org/', 'mailto:us@example.org', '#place'])
    expect(await found('letter.docx', rels('hyperlink', target))).toEqual([]);
  for (const name of [
    'WEA',
    'unionlearn',
    'National editor',
    'Workplace Learning Advocates',
    'Microsoft Office User',
    '',
  ])
    expect(
      await found('letter.docx', docx({ 'docProps/core.xml': xml(`<dc:creator>${name}</dc:creator>`) })()),
    ).toEqual([]);
});

const writer = (...inside: string[]) => odt({ 'content.xml': xml(...inside) })();

test.for<[string, Uint8Array]>([
  ['program: it has macros', odt({ 'Basic/Standard/Module1.xml': xml() })()],
  ['program: it has macros', odt({ 'Scripts/python/a.py': 'x' })()],
  ['program: it runs something when somebody opens or clicks it', writer('<script:event-listener/>')],
  ['program: it has an applet or a plug-in, which is a program', writer('<draw:applet/>')],
  ['program: it has an applet or a plug-in, which is a program', writer('<x:plugin/>')],
  ['program: a link in it runs a macro', writer('<text:a xlink:href="vnd.sun.star.script:a"/>')],
  ['inside: an object of another program', writer('<draw:object-ole xlink:href="./a"/>')],
  ['elsewhere: image from https://example.org/a.png', writer('<draw:image xlink:href="https://example.org/a.png"/>')],
  ['elsewhere: section-source from ../staff.odt', writer('<text:section-source xlink:href="../staff.odt"/>')],
  ['elsewhere: a link to file:///C:/staff.ods', writer('<text:a xlink:href="file:///C:/staff.ods"/>')],
  ['locked: it asks for a password', odt({ 'META-INF/manifest.xml': xml('<manifest:encryption-data/>') })()],
  ['names: Amina Example', odt({ 'meta.xml': xml('<meta:initial-creator>Amina Example</meta:initial-creator>') })()],
])('in an OpenDocument text, %s', async ([what, bytes]) => {
  expect(await found('letter.odt', bytes)).toEqual([what]);
});

test('a click on a slide that turns to another one is left alone, and one that runs something is not', async () => {
  const click = (action: string) =>
    writer(`<presentation:event-listener presentation:action="${action}" xlink:href="#page2"/>`);
  expect(await found('a.odt', click('next-page'))).toEqual([]);
  expect(await found('a.odt', click('execute'))).toEqual([
    'program: it runs something when somebody opens or clicks it',
  ]);
});

test('what is made to keep a reader of PDFs busy for ever is given up', async () => {
  for (const flood of ['stream\nx\x9c', 'stream ', '[', '<<', '1 0 obj ', '(']) {
    const bytes = Buffer.from(`%PDF-1.7\n${flood.repeat(200_000)}\n%%EOF\n`, 'latin1');
    expect((await found('a.pdf', bytes)).length, flood).toBe(1);
  }
});

test('what LibreOffice writes into every document is left alone', async () => {
  const usual = odt({
    'Basic/script-lc.xml': xml(),
    'Basic/Standard/script-lb.xml': xml(),
    'content.xml': xml(
      '<office:scripts/><text:a xlink:href="https://example.org/"/><draw:object xlink:href="./Object 1"/>',
    ),
  });
  expect(await found('letter.odt', usual())).toEqual([]);
});

test('an archive that unpacks to far more than it seems, or says that it does, is not unpacked', async () => {
  const saying = (bytes: number) => {
    const bomb = Buffer.from(docx({ 'word/media/a.bin': new Uint8Array(3_000_000) })());
    bomb.writeUInt32LE(bytes, bomb.lastIndexOf('word/media/a.bin') - 46 + 24);
    return bomb;
  };
  expect(await found('a.docx', saying(3_000_000))).toEqual([]);
  expect(await found('a.docx', saying(160_000_000))).toEqual(['heavy: 160 MB once it is unpacked']);
  expect(await found('a.docx', saying(6_000_000))).toEqual(['heavy: 6 MB once it is unpacked']);
  expect(await found('a.docx', saying(1_000))).toEqual(['broken: its part word/media/a.bin is damaged']);
});

test('what stands before, behind or between the parts of an archive is found', async () => {
  const plain = Buffer.from(docx()());
  expect(await found('a.docx', Buffer.concat([plain, Buffer.from('bees')]))).toEqual([
    'broken: its list of contents is missing',
  ]);
  expect(await found('a.docx', Buffer.concat([plain.subarray(0, 0), Buffer.from('PK\x03\x04'), plain]))).toEqual([
    'inside: something stands in front of it or before its list of contents',
  ]);
  const locked = Buffer.from(plain);
  locked.writeUInt16LE(1, locked.lastIndexOf('PK\x01\x02') + 8);
  expect(await found('a.docx', locked)).toEqual(['locked: it asks for a password']);
  const odd = packed({ '../../evil.txt': '' });
  expect(await found('a.docx', odd)).toEqual(['broken: a part has the odd name ../../evil.txt']);
});

test('a picture is whole, and nothing stands behind it', async () => {
  const zip = Buffer.from(packed({ 'a.txt': 'Bees' }));
  for (const [ending, bytes] of [
    ['png', await gold.png().toBuffer()],
    ['jpg', await gold.jpeg({ progressive: true }).toBuffer()],
    ['webp', await gold.webp().toBuffer()],
  ] as const) {
    expect(await found(`a.${ending}`, bytes)).toEqual([]);
    expect(await found(`a.${ending}`, Buffer.concat([bytes, zip]))).toEqual([
      `inside: ${zip.length} bytes behind the end of the picture`,
    ]);
    expect(await found(`a.${ending}`, bytes.subarray(0, bytes.length - 20))).toEqual([
      'broken: its end is missing, or a part of it is damaged',
    ]);
  }
  const jpeg = await gold.jpeg().toBuffer();
  expect(await found('two.jpg', Buffer.concat([jpeg, jpeg]))).toEqual([]);
  const named = await gold
    .clone()
    .jpeg()
    .withExif({ IFD0: { Artist: 'Amina Example' } })
    .toBuffer();
  expect(await found('a.jpg', named)).toEqual(['names: Amina Example']);
});

test('a file tells its pages, its slides or its size', async () => {
  const told = async (name: string, bytes: Uint8Array) => (await lookInto(bytes, name)).told;
  expect(await told('a.pdf', await pdf((document) => void document.addPage())())).toEqual({ pages: 2 });
  expect(await told('a.docx', docx({ 'docProps/app.xml': xml('<Pages>3</Pages>') })())).toEqual({ pages: 3 });
  const slides = odt({ 'content.xml': xml('<draw:page/><draw:page/>') }, 'presentation');
  expect(await told('a.odp', slides())).toEqual({ pages: 2 });
  expect(await told('a.png', await gold.png().toBuffer())).toEqual({ width: 32, height: 24 });
  expect(await told('a.csv', Buffer.from('a,b'))).toEqual({});
});

/** The same numbers each time (Mulberry32), so that a failure can be found again. */
function numbers(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let next = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    next = (next + Math.imul(next ^ (next >>> 7), 61 | next)) ^ next;
    return ((next ^ (next >>> 14)) >>> 0) / 4294967296;
  };
}

test('hundreds of damaged files come to an end, each with an answer', async () => {
  const random = numbers(crc32('bees'));
  const below = (end: number) => Math.floor(random() * end);
  const good: Record<string, Uint8Array> = {
    'a.pdf': await pdf()(),
    'b.pdf': await (await PDFDocument.load(await pdf()())).save({ useObjectStreams: false }),
    'a.docx': docx()(),
    'a.odt': odt()(),
    'a.png': await gold.png().toBuffer(),
    'a.jpg': await gold.jpeg().toBuffer(),
    'a.webp': await gold.webp().toBuffer(),
    'a.csv': Buffer.from('what,pounds\n"Tea, and cake",5\n'),
  };
  for (const [name, bytes] of Object.entries(good)) {
    expect(await found(name, bytes), name).toEqual([]);
    for (let i = 0; i < 60; i += 1) {
      const cut = i % 3 === 0 ? bytes.slice(0, below(bytes.length)) : bytes.slice();
      for (let flips = i % 3 === 1 ? 1 : below(12); flips > 0 && cut.length > 0; flips -= 1)
        cut[below(cut.length)] = below(256);
      const { findings } = await lookInto(cut, name);
      for (const { id } of findings) expect(id).toMatch(/^attachment-/);
      if (i % 3 === 0 && endingOf(name) !== '.csv') expect(findings.length, `${name} cut`).toBeGreaterThan(0);
    }
  }
});
