/**
 * Drafts the next issue of the newsletter from what is new on the site: `npm run newsletter`. `npm run newsletter --
 * --help` tells of the options. Exit code 1 where it cannot be written, 2 where the command was used in another way.
 */
import { contentRoot } from '../src/content-model/content-root.ts';
import { today } from '../src/library/today.ts';
import { draftNewsletter } from '../src/newsletter-draft/draft-newsletter.ts';
import { visibleError } from '../src/reporters/visible.ts';

try {
  process.exitCode = await draftNewsletter({
    args: process.argv.slice(2),
    env: process.env,
    root: contentRoot(),
    today: today(),
    print: (words) => console.log(words),
    warn: (words) => console.error(words),
  });
} catch (error) {
  console.error(visibleError(error));
  process.exitCode = 1;
}
