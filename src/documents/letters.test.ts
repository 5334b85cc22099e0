import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { expect, test } from 'vitest';
import { lastFonts } from './font-files.ts';
import { coveredRanges } from './letter-coverage.ts';
import { LETTER_RANGES } from './letter-ranges.ts';
import { settable, unsettable } from './letters.ts';

const { resolve: find } = createRequire(import.meta.url);

test('the ranges are those of the fonts', () => {
  const same = LETTER_RANGES.trim().replace(/\s+/g, ' ') === coveredRanges();
  expect(same, 'letter-ranges.ts has drifted. Run "npm run fonts" and commit what it writes.').toBe(true);
});

test.for<[string, string]>([
  ['Jane’s café – “50%” off…', 'Jane’s café – “50%” off…'],
  ['Łukasz in Llŷn, Ειρήνη, Надія, שלום, سلام', 'Łukasz in Llŷn, Ειρήνη, Надія, שלום, سلام'],
  ['🐝 ☐ ☑ → 👩🏽‍💻 🇬🇧 1️⃣', '🐝 ☐ ☑ → 👩🏽‍💻 🇬🇧 1️⃣'],
  ['cafe\u0301 A\u00a0B\u00adC\u202eD\tE\nF', 'cafe\u0301 A\u00a0B\u00adC\u202eD\tE\nF'],
  ['日本 हिन्दी', '�� ��\u{FFFD}�\u{FFFD}�'],
  ['a\u0000b\u0007c\ud800d\ue000e\uffffe', 'a�b�c�d�e�e'],
])('%j is set as %j', ([text, set]) => {
  expect(settable(text)).toBe(set);
});

test('what no font has is told, each run of letters once', () => {
  expect(unsettable('日本, 日, 日本, हिन्दी, 🐝')).toEqual(['日本', '日', 'हिन्दी']);
  expect(unsettable('Bees')).toEqual([]);
});

test('the typesetter has every letter that is called settable, in plain and in bold type', () => {
  const planes = Array.from({ length: 0x110 }, (_, i) =>
    Array.from({ length: 0x1000 }, (_letter, j) => i * 0x1000 + j),
  );
  const letters = new Set(planes.flatMap((plane) => [...settable(String.fromCodePoint(...plane))]));
  const typst = NodeCompiler.create({
    fontArgs: [{ fontBlobs: Object.values(lastFonts).map((file) => readFileSync(find(file))) }],
  });
  const { result } = typst.compile({
    mainFileContent: `#set document(title: "Letters")
      #set text(lang: "en", font: ("DejaVu Sans", "Noto Emoji"), fallback: false)
      #let letters = sys.inputs.letters
      #par(letters) *#letters*`,
    inputs: { letters: [...letters].join(' a') },
  });
  if (!result) throw new Error('The letters cannot be typeset.');
  expect(typst.pdf(result, { pdfStandard: 'ua-1' }).length).toBeGreaterThan(100_000);
});
