import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { docx, odt, packed, pdf } from '../authoring/problem-guide/attached-files.ts';
import { attachedText } from './attached-text.ts';

const xml = (inside: string) => `<?xml version="1.0"?><all>${inside}</all>`;

test('the words of a PDF are those of its pages in their order', async () => {
  const two = pdf((document) => void document.addPage().drawText('A second page'));
  expect(await attachedText(await two(), 'plan.pdf')).toBe('Bees in the canteen A second page');
});

test('the words of a document are those that a reader sees, each paragraph apart', async () => {
  const letter = docx({
    'word/document.xml': xml(
      '<w:p><w:r><w:t>Be</w:t><w:t>es &amp; wax</w:t></w:r></w:p><w:p><w:instrText>PAGE</w:instrText><w:delText>no</w:delText><w:t>Honey</w:t></w:p>',
    ),
    'word/styles.xml': xml('<w:p>Heading</w:p>'),
  });
  expect(await attachedText(letter(), 'letter.docx')).toBe('Bees & wax Honey');
  expect(await attachedText(odt()(), 'letter.odt')).toBe('Bees in the canteen');
});

test('the slides of a talk stand in the order of their numbers', async () => {
  const slide = (words: string) => xml(`<a:p><a:r><a:t>${words}</a:t></a:r></a:p>`);
  const talk = packed({
    'ppt/slides/slide10.xml': slide('Thanks'),
    'ppt/slides/slide2.xml': slide('Bees'),
    'ppt/notesSlides/notesSlide1.xml': slide('A note'),
  });
  expect(await attachedText(talk, 'talk.pptx')).toBe('Bees Thanks');
});

test('tables and texts are their own words, and pictures and films have none', async () => {
  expect(await attachedText(Buffer.from('what,pounds\nTea,5'), 'costs.csv')).toBe('what,pounds Tea,5');
  expect(await attachedText(Buffer.from('The \uFB01rst\nsoft\u00adly'), 'notes.txt')).toBe('The first softly');
  expect(await attachedText(new Uint8Array(9), 'a.png')).toBe('');
  expect(await attachedText(new Uint8Array(9), 'a.mp4')).toBe('');
});

test('no more of a long document is read than a search needs', async () => {
  const long = await PDFDocument.create();
  for (let page = 1; page <= 202; page += 1) long.addPage().drawText(`Page ${page}.`);
  const text = await attachedText(await long.save(), 'long.pdf');
  expect(text).toContain('Page 200.');
  expect(text).not.toContain('Page 201.');
  expect((await attachedText(Buffer.from('a '.repeat(200_000)), 'long.txt')).length).toBeLessThan(100_001);
});
