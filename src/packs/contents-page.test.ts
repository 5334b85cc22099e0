import { expect, test } from 'vitest';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { contentsPage, type Contents } from './contents-page.ts';

const file = (path: string, more: object = {}) => ({
  path,
  fileName: 'x',
  format: 'PDF',
  bytes: 48_200,
  read: async () => new Uint8Array(),
  ...more,
});
const contents: Contents = {
  title: 'Bee-keeper’s pack',
  sentence: 'What you need for bees.',
  publisher: 'Bees <at> "Work" & Co',
  address: 'https://example.org/resources/',
  groups: [
    {
      title: 'Resources',
      entries: [
        {
          title: 'Hives & <b>honey</b>',
          summary: 'For "taking" honey.',
          facts: ['Form', '5 minutes to use', 'Licence: CC BY 4.0'],
          files: [
            file('Resources/Hives & 100% honey #1.pdf', { pages: 2, fillable: true }),
            file('Resources/Hives (A3).pdf', { edition: 'A3', pages: 1 }),
          ],
        },
      ],
    },
  ],
};

test('each file is a link from the page, with what it is for, its format, pages, size and licence', () => {
  const main = /<main>([\s\S]*)<\/main>/.exec(contentsPage(contents))?.[1];
  expect(main).toMatchInlineSnapshot(`
    "
    <p>There are 2 files in this folder. Choose a name to open it. PDF files are for reading and printing. Word files are for changing: they open in LibreOffice and Google Docs too.</p>
    <p>Does a name not open? Then this pack is still zipped. Find the ZIP file in your downloads. Right-click it, or press and hold, and choose “Extract All” or “Unzip”. Then open “Contents” in the new folder.</p>
    <h2>Resources</h2>
    <ul>
    <li>
    <h3>Hives &amp; &lt;b&gt;honey&lt;/b&gt;</h3>
    <p>For &quot;taking&quot; honey.</p>
    <p class="facts">Form · 5 minutes to use · Licence: CC BY 4.0</p>
    <ul>
    <li><a href="Resources/Hives%20%26%20100%25%20honey%20%231.pdf">Hives &amp; 100% honey #1.pdf</a> PDF, 48 KB, 2 pages, can be filled in on a screen</li>
    <li><a href="Resources/Hives%20(A3).pdf">Hives (A3).pdf</a> PDF, A3, 48 KB, 1 page</li>
    </ul>
    </li>
    </ul>
    "
  `);
});

test('the page is valid and accessible HTML, and what editors wrote is text in it', async () => {
  const page = contentsPage(contents);
  const validator = new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: { 'no-trailing-whitespace': 'off', 'doctype-style': 'off', 'no-inline-style': 'off' },
    }),
  );
  const { results } = await validator.validateString(page);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
  expect(page).not.toContain('<b>');
  expect(page).toContain('Bees &lt;at&gt; &quot;Work&quot; &amp; Co');
});

test('the page needs nothing from elsewhere, and has colours for light and dark', () => {
  const page = contentsPage(contents);
  expect([...page.matchAll(/(?:src|url\(|@import|<link|<script)/g)]).toEqual([]);
  expect(page).toContain('prefers-color-scheme: dark');
  expect(page).toContain('name="viewport"');
});
