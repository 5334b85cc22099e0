/** Every look at a page finds the fault that it is there to find, and none where there is none. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { visitBuiltSite } from '../support/browser.ts';
import { axeFindings } from './axe-findings.ts';
import { keyboardFaults } from './keyboard-walk.ts';
import { motionFaults } from './motion.ts';
import { printFaults } from './print-view.ts';
import { largeTextFaults, reflowFaults, textSpacingFaults } from './reflow.ts';
import { headingFaults, landmarkFaults } from './structure.ts';
import type { Look } from './sweep.ts';
import { show } from './view.ts';
import { scriptFaults } from './without-script.ts';

const visit = visitBuiltSite();

/** A page in which nothing is wrong, with something more in its head or content. */
const pageWith = (content: string, css = '') => `<!doctype html><html lang="en"><head><title>Bees</title>
<meta name="viewport" content="width=device-width"><style>
  a { display: inline-block; padding: 1rem; color: #00f } :focus-visible { outline: 3px solid #00f }
  @media print { body > a, nav, footer { display: none } }
  ${css}
</style></head><body><a href="#content">Skip to the content</a>
<header><nav aria-label="Main"><a href="/bees/">Bees</a></nav></header>
<main id="content" tabindex="-1"><h1>Bees</h1><p class="first">A hive.</p>${content}</main>
<footer><a href="/keepers/">Keepers</a></footer></body></html>`;

let page: Page;
beforeAll(async () => {
  page = await visit.tab();
});

/** What a look says of a page. */
async function findings(look: Look, html: string): Promise<string> {
  await page.unrouteAll();
  await page.route('**/planted/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(`${visit.address()}/planted/`);
  await show(page);
  return (await look(page)).join('\n');
}

const axeInForcedColours: Look = async (page) => {
  await show(page, { colours: 'forced' });
  return axeFindings(page);
};

test.each<[string, Look]>([
  ['axeFindings', axeFindings],
  ['axeInForcedColours', axeInForcedColours],
  ['headingFaults', headingFaults],
  ['landmarkFaults', landmarkFaults],
  ['reflowFaults', reflowFaults],
  ['textSpacingFaults', textSpacingFaults],
  ['largeTextFaults', largeTextFaults],
  ['motionFaults', motionFaults],
  ['printFaults', printFaults],
  ['keyboardFaults', keyboardFaults],
  ['scriptFaults', scriptFaults],
])('%s finds nothing on a sound page', async (_, look) => {
  expect(await findings(look, pageWith('<p>Honey.</p>'))).toBe('');
});

test.each<[fault: string, Look, content: string, css: string, finding: RegExp]>([
  ['pale text', axeFindings, '', 'p { color: #ccc }', /^color-contrast/],
  [
    'pale text beside decoration',
    axeFindings,
    '',
    'p { color: #ccc } main::before { content: ""; position: absolute; inset: 0 }',
    /^color-contrast/,
  ],
  [
    'small targets side by side',
    axeFindings,
    '<button>a</button><button>b</button>',
    'button { width: 12px; height: 12px; padding: 0; border: 0; margin: 0 }',
    /target-size/,
  ],
  [
    'pale text in forced colours',
    axeInForcedColours,
    '',
    'p { forced-color-adjust: none; color: #ccc }',
    /^color-contrast/,
  ],
  ['two titles', headingFaults, '<h1>Wasps</h1>', '', /has 2 first-level headings/],
  ['a skipped level', headingFaults, '<h3>Wasps</h3>', '', /skips from level 1 to 3: Wasps/],
  ['two contents', landmarkFaults, '<div role="main">Wasps</div>', '', /has 2 of main/],
  ['a wide box', reflowFaults, '<div style="width: 400px">Wasps</div>', '', /scrolls sideways/],
  [
    'words over the edge',
    reflowFaults,
    '<p style="margin-left: 300px; white-space: nowrap">Wasps wasps</p>',
    'body { overflow: hidden }',
    /outside the window: Wasps/,
  ],
  [
    'words that are cut off',
    textSpacingFaults,
    '<p style="height: 1.2em; width: 6em; overflow: hidden">Wasps sting</p>',
    '',
    /is cut off: Wasps/,
  ],
  [
    'words over words',
    textSpacingFaults,
    '<p class="low">Wasps</p><p class="low">Hornets</p>',
    '.low { height: 2px; margin: 0 !important }',
    /lies over others: Wasps/,
  ],
  ['text in pixels', largeTextFaults, '', '.first { font-size: 16px }', /does not grow: A hive/],
  [
    'a box in pixels',
    largeTextFaults,
    '<div style="width: 60px; height: 20px; overflow: hidden">Wasps</div>',
    '',
    /is cut off: Wasps/,
  ],
  [
    'an animation',
    motionFaults,
    '',
    '@keyframes fly { to { opacity: 0 } } p { animation: fly 2s infinite }',
    /animation runs/,
  ],
  ['a slow change', motionFaults, '', 'p::before { content: ""; transition: color 300ms }', /p\.first::before moves/],
  ['smooth scrolling', motionFaults, '', 'html { scroll-behavior: smooth }', /html\. scrolls by itself/],
  ['text left out on paper', printFaults, '', '@media print { .first { display: none } }', /leaves out: A hive/],
  [
    'a menu on paper',
    printFaults,
    '<nav aria-label="Here">Wasps</nav>',
    '@media print { main nav { display: block } }',
    /prints its navigation/,
  ],
  [
    'a wide table on paper',
    printFaults,
    '<table style="width: 800px"><tr><td>Wasps</td></tr></table>',
    '',
    /wider than the paper: <table/,
  ],
  [
    'a link out of order',
    keyboardFaults,
    '<a href="/wasps/" tabindex="1">Wasps</a>',
    '',
    /is not the link to the content/,
  ],
  [
    'an order turned round',
    keyboardFaults,
    '<a href="/wasps/" tabindex="2">Wasps</a><a href="/ants/" tabindex="1">Ants</a>',
    '',
    /comes out of order/,
  ],
  ['a control out of reach', keyboardFaults, '<button tabindex="-1">Wasps</button>', '', /never reaches <button/],
  ['a trap', keyboardFaults, '<input aria-label="Wasps" onblur="this.focus()">', '', /never leaves the page/],
  ['no ring', keyboardFaults, '', ':focus-visible { outline: none }', /has no focus ring/],
  ['a ring that is always there', keyboardFaults, '', 'a { outline: 3px solid #00f }', /has no focus ring/],
  ['a pale ring', keyboardFaults, '', ':focus-visible { outline-color: #ddd }', /too like its ground/],
  [
    'a bar over the foot',
    keyboardFaults,
    '<div style="height: 2000px">Wasps</div>',
    'body::after { content: ""; position: fixed; inset: auto 0 0; height: 200px; background: #fff }',
    /a “Keepers” is out of sight/,
  ],
  ['a skip link that leads nowhere', keyboardFaults, '', 'main { display: none }', /does not lead to the content/],
  ['a page with a script', scriptFaults, '<script>1</script>', '', /runs <script/],
  [
    'words that a script writes',
    scriptFaults,
    '<p id="wasps"></p><script>document.getElementById("wasps").textContent = "Wasps"</script>',
    '',
    /without script has/,
  ],
])('%s is found', async (_, look, content, css, finding) => {
  expect(await findings(look, pageWith(content, css))).toMatch(finding);
});
