import type { AstroIntegration } from 'astro';

/**
 * Lets `npm run dev` show files too: feeds, emails and PDFs. Where addresses must end with a slash, Astro's server puts one
 * behind the name of a file whose ending is not in the name of its route, and finds nothing there. Builds are not touched.
 */
export const filesInDev = (): AstroIntegration => ({
  name: 'files-in-dev',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
    },
  },
});
