import { chromium, type Browser } from 'playwright-core';
import { obtainBrowser } from './find-browser.ts';

/** Starts the Chromium of this computer, with nothing in it that asks the network or draws in a way of its own. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: obtainBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--font-render-hinting=none',
      '--disable-lcd-text',
    ],
  });
}
