import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

/**
 * Looks whether HTML is valid and fit for everybody.
 *
 * @param off rules that are no matter in what is looked at, each with why
 */
export const htmlValidator = (off: readonly string[] = []): HtmlValidate =>
  new HtmlValidate(
    new FileSystemConfigLoader({
      root: true,
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: {
        // How the source is spaced is no matter in what a program wrote.
        'no-trailing-whitespace': 'off',
        // Astro and hast write "<!doctype" and void elements in ways of their own; all are right.
        'doctype-style': 'off',
        'void-style': 'off',
        // Telephone numbers in content are kept as their owners print them.
        'tel-non-breaking': 'off',
        // The titles of entries run to 90 characters, with the name of the site after them.
        'long-title': 'off',
        ...Object.fromEntries(off.map((rule) => [rule, 'off'])),
      },
    }),
  );
