import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pages } from '../support/built-site.ts';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // How the source is spaced is no matter in a page that a program wrote.
      'no-trailing-whitespace': 'off',
      // Astro writes "<!DOCTYPE" and void elements in its own way; both are right.
      'doctype-style': 'off',
      'void-style': 'off',
      // Telephone numbers in content are kept as their owners print them.
      'tel-non-breaking': 'off',
      // The titles of entries run to 90 characters, with the name of the site after them.
      'long-title': 'off',
    },
  }),
);

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
