import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { serveSite } from '../../src/hosting/static-server.ts';
import { build } from '../support/built-site.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { views, type Picture } from './layouts.ts';

export interface Camera {
  /** Takes a picture of a whole page, with more styles where they are given. As PNG. */
  take: (picture: Pick<Picture, 'address' | 'view'>, styles?: string) => Promise<Buffer>;
  close: () => Promise<void>;
}

/** Examples of code are set in whatever font the computer has, so the pictures set them in that of the site. */
const OWN_FONTS = 'pre, code, kbd, samp { font-family: inherit !important }';

/**
 * Builds the site of the frozen content for its day, and takes pictures of it. What editors write does not matter here.
 *
 * @throws with what the build printed, where the frozen content does not build
 */
export async function openCamera(): Promise<Camera> {
  const { code, out, output } = await build(
    { WLA_CONTENT: join(import.meta.dirname, 'content'), WLA_TODAY: '2026-11-21', WLA_SITE: 'https://wla.example' },
    undefined,
    ['--no-search'],
  );
  if (code !== 0) throw new Error(`The content in tests/pictures/content does not build.\n${output}`);
  const { server, address } = await serveSite(out, 0);
  const browser = await launchBrowser();
  // One picture after the other is taken in the same tab: a new one costs more than the page.
  const context = await browser.newContext({ deviceScaleFactor: 1 });
  const page = await context.newPage();
  return {
    async take({ address: path, view }, styles = '') {
      const { width, ...media } = views[view];
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ reducedMotion: 'reduce', ...media });
      await page.goto(address + path);
      await page.evaluate(async (css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
        for (const image of document.images) image.loading = 'eager';
        await Promise.all([...document.images].map((image) => image.decode()));
        await document.fonts.ready;
      }, `${OWN_FONTS} ${styles}`);
      return page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
    },
    async close() {
      await browser.close();
      server.close();
      rmSync(dirname(out), { recursive: true });
    },
  };
}
