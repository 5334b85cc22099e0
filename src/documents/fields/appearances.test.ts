import { PDFDocument, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { Appearances } from './appearances.ts';

const { context } = await PDFDocument.create();
const appearances = new Appearances(context);
const operators = (ref: PDFRef) => Buffer.from(context.lookup(ref, PDFRawStream).contents).toString();

test('a field that nobody has filled in shows nothing', () => {
  expect(operators(appearances.emptyText({ width: 90, height: 18 }))).toBe('/Tx BMC EMC');
  expect(operators(appearances.emptyBox({ width: 10, height: 10 }))).toBe('');
});

test('a tick is a path inside its box, and needs no font', () => {
  expect(operators(appearances.tick({ width: 10, height: 10 }))).toMatchInlineSnapshot(
    `"q 1 J 1 j 1.4 w 0.11 0.098 0.078 RG 2 5 m 4.2 2.6 l 8.2 7.8 l S Q"`,
  );
});

test('a tick keeps its shape in the middle of a box that is no square', () => {
  expect(operators(appearances.tick({ width: 30, height: 10 }))).toContain('12 5 m 14.2 2.6 l 18.2 7.8 l S');
});

test('fields of one size share a picture, and others do not', () => {
  const one = appearances.tick({ width: 10, height: 10 });
  expect(appearances.tick({ width: 10.001, height: 10 })).toBe(one);
  expect(appearances.tick({ width: 11, height: 10 })).not.toBe(one);
  expect(appearances.emptyBox({ width: 10, height: 10 })).not.toBe(one);
});
