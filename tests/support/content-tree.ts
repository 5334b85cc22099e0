import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * A content tree of a few files in a temporary folder, which goes when the test is over.
 *
 * @param files what each file holds, by its path
 * @returns the folder
 */
export function contentTree(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(tmpdir(), 'wla-tree-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** A story in which nothing is wrong, with more fields and another text where they are given. */
export const story = (fields = '', text = 'Somebody brought a hive.') => `---
title: Bees in the canteen
summary: A bee hive in the canteen got forty colleagues talking about what they would like to learn.
kind: employer
topics: [bee-keeping]
naming: organisation
${/^id:/m.test(fields) ? '' : 'id: bees\n'}${/^published:/m.test(fields) ? '' : 'published: 2026-11-02\n'}${
  /^consent:/m.test(fields)
    ? ''
    : 'consent:\n  basis: published-source\n  reference: A page\n  scope: [web]\n  reviewBy: 2028-01-01\n'
}${fields && `${fields}\n`}---

${text}
`;

/** An event in which nothing is wrong, with more fields where they are given. */
export const event = (fields = '') => `---
title: A day with bees
summary: Come and see how a hive works, and find out what else you could learn at work this year.
kind: training
starts: 2026-12-01
place: The canteen
status: scheduled
published: 2026-11-02
${/^id:/m.test(fields) ? '' : 'id: bee-day\n'}${fields && `${fields}\n`}---
`;
