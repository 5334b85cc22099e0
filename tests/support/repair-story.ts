import { askTexts } from '../../src/checks/ask-texts.ts';
import { houseTerms } from '../../src/checks/rules/house-terms.ts';
import { links } from '../../src/checks/rules/links.ts';
import { spelling } from '../../src/checks/rules/spelling.ts';
import { survey } from '../../src/checks/survey.ts';
import { repairText, type RepairedText } from '../../src/repairs/repair-text.ts';
import type { RepairName } from '../../src/repairs/repair.ts';
import { contentTree, story } from './content-tree.ts';

const PATH = 'stories/bees.md';

/** What becomes of a file of a story when one kind of repair is made, with the rules asked that point to it. */
export async function repairFile(text: string | Uint8Array, ...repairs: RepairName[]): Promise<RepairedText> {
  const root = contentTree({ [PATH]: text, 'guides/first.md': story() });
  const surveyed = survey(root, '2026-11-21');
  const problems = [
    ...surveyed.problems,
    ...(await links.run(surveyed)),
    ...(await askTexts(surveyed, [houseTerms, spelling])),
  ].filter(({ file }) => file === PATH);
  const file = { collection: 'stories', name: 'bees', path: PATH, format: 'md' } as const;
  return repairText(file, Buffer.from(text), problems, new Set(repairs), root);
}

/** The text of a story after a repair, without its front matter. */
export async function repairBody(body: string, ...repairs: RepairName[]): Promise<string> {
  const { bytes } = await repairFile(story('', body), ...repairs);
  return new TextDecoder()
    .decode(bytes)
    .replace(/^---\n[\s\S]*?\n---\n\n/, '')
    .replace(/\n$/, '');
}

/** The lines of a story's fields that a repair has changed, as they are now, and what it left. */
export async function repairFields(text: string, ...repairs: RepairName[]): Promise<string[]> {
  const { done, left } = await repairFile(text, ...repairs);
  return [
    ...done.map(({ line, after }) => `${line}: ${after}`),
    ...left.map(({ line, why }) => `${line} left: ${why}`),
  ];
}
