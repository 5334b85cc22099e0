/** The ways in which a page is shown to be looked at. */
import type { Page } from 'playwright-core';

/** A phone held upright (and a wide window at 400 %), a tablet, and a desk. */
export const widths = [320, 768, 1280] as const;

/** What a reader can ask for: either colour scheme, or colours of their own. */
const media = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const;

export interface View {
  width: (typeof widths)[number];
  colours: keyof typeof media;
}

export const colours = Object.keys(media) as View['colours'][];

/** Every width in all colours. */
export const views: readonly View[] = widths.flatMap((width) => colours.map((name) => ({ width, colours: name })));

/**
 * Shows a page on a screen of a width and in colours: a plain desk where nothing else is said.
 *
 * Motion is asked to be reduced, so that nothing waits for a page to finish scrolling.
 */
export async function show(
  page: Page,
  { width = 1280, colours = 'light' }: { width?: number; colours?: View['colours'] } = {},
): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ media: 'screen', reducedMotion: 'reduce', ...media[colours] });
}

/** Lays a reader's own styles over the page's, in place of those laid before; none where nothing is given. */
export async function restyle(page: Page, css = ''): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}
