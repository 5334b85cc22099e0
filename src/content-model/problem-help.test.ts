import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue, type ProblemId } from './problem-catalogue.ts';
import { helpOn } from './problem-help.ts';

test('every problem has its section in the guide for editors', () => {
  for (const id of Object.keys(catalogue) as ProblemId[]) {
    const [file = '', anchor] = helpOn(id).split('#');
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8').split(`<a id="${anchor}"></a>`)).toHaveLength(2);
  }
});
