import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium that is on this computer: the one that CHROME_PATH names, a system one, or Playwright's own. */
export function findBrowser(): string | undefined {
  return [process.env['CHROME_PATH'], ...KNOWN, chromium.executablePath()].find((path) => path && existsSync(path));
}

/**
 * A Chromium, installed where there is none: by apt where this user may (Debian, Ubuntu), else Playwright's own.
 *
 * @throws with one sentence on what to do, where neither works
 */
export function obtainBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  const root = process.getuid?.() === 0;
  if (root && existsSync('/usr/bin/apt-get')) {
    console.error('Installing Chromium for the browser tests…');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } else {
    console.error('Fetching Playwright’s Chromium for the browser tests…');
    try {
      execFileSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], {
        stdio: 'ignore',
        timeout: 300_000,
      });
    } catch {
      // Said below.
    }
  }
  const installed = findBrowser();
  if (!installed)
    throw new Error(
      'The browser tests need Chromium: install it ("sudo apt install chromium", or Google Chrome on a Mac) or set CHROME_PATH to it.',
    );
  return installed;
}
