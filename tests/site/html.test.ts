import { expect, test } from 'vitest';
import { pages } from '../support/built-site.ts';
import { htmlValidator } from '../support/html-validator.ts';

const validator = htmlValidator();

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { address, html } of pages()) {
    const { results } = await validator.validateString(html, `${address}index.html`);
    for (const { messages } of results) {
      for (const { ruleId, message, line } of messages) faults.push(`${address}:${line} ${ruleId}: ${message}`);
    }
  }
  expect(faults).toEqual([]);
});
