/** A walk over a page with the Tab key alone. */
import type { Page } from 'playwright-core';
import { show, type View } from './view.ts';

/**
 * Walks over a page as it is shown from its start to past its end.
 *
 * @param settled waits until everything stands on the page after it was loaded anew
 */
export async function keyboardFaults(page: Page, view?: View, settled?: () => Promise<unknown>): Promise<string[]> {
  // The keyboard is at the start of a page only when it has just been loaded.
  await page.reload();
  await settled?.();
  await show(page, view);
  const faults = await walk(page);
  await page.reload();
  await page.keyboard.press('Tab');
  const staysHere = await page.evaluate(() => document.activeElement?.getAttribute('href')?.startsWith('#'));
  if (staysHere) await page.keyboard.press('Enter');
  const inContent = await page.evaluate(() => document.activeElement?.tagName === 'MAIN');
  return inContent ? faults : [...faults, 'the first stop does not lead to the content'];
}

/** Walks over a page as it stands now, from its start to past its end: nothing is loaded anew. */
export async function walkFaults(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
  return walk(page);
}

/** Holds Tab down until the keyboard leaves the page, and says what went wrong on the way. */
async function walk(page: Page): Promise<string[]> {
  const way = await page.evaluateHandle(wayOf);
  const controls = await way.evaluate(({ resting }) => resting.size);
  const faults: string[] = [];
  // More stops than there are controls: boxes that scroll are stops too, and a player has one for each of its buttons.
  for (let stops = 0; stops < 2 * controls + 20; stops += 1) {
    await page.keyboard.down('Tab');
    const stop = await way.evaluate(atStop);
    faults.push(...stop.faults);
    if (stop.left) return [...faults, ...(await way.evaluate(missedOn))];
  }
  return [...faults, 'the keyboard never leaves the page'];
}

interface Way {
  /** Every control that can be seen, and the ring it is in while the keyboard is elsewhere. */
  resting: Map<Element, string>;
  reached: Set<Element>;
  first: Element | undefined;
  last: Element | undefined;
  /** The outline of an element or of what it stands in, and who has it: cards and doors light up whole. */
  ring: (element: Element) => { owner: Element; css: string } | undefined;
}

/** Runs in the page: what a walk keeps in mind. */
function wayOf(): Way {
  const ring: Way['ring'] = (element) => {
    for (let owner: Element | null = element; owner && owner !== document.body; owner = owner.parentElement) {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(owner);
      if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2)
        return { owner, css: `${outlineStyle} ${outlineWidth} ${outlineColor}` };
    }
    return undefined;
  };
  const controls = [
    ...document.querySelectorAll('a[href], button, input, select, textarea, summary, video[controls], [tabindex="0"]'),
  ].filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.matches(':disabled'));
  return {
    resting: new Map(controls.map((control) => [control, ring(control)?.css ?? ''])),
    reached: new Set(),
    first: undefined,
    last: undefined,
    ring,
  };
}

/** Runs in the page: what is wrong where the keyboard is now. */
function atStop(way: Way): { left: boolean; faults: string[] } {
  const here = document.activeElement;
  // Past the end is before the start: a browser rests there, or is at the first stop again.
  const isAround = way.last !== undefined && here === way.first && here !== way.last;
  if (!here || here === document.body || isAround) return { left: true, faults: [] };
  const faults: string[] = [];

  // The first stop is the link over the menu to the content.
  if (!way.last && here.getAttribute('href') !== `#${document.querySelector('main')?.id}`)
    faults.push('is not the link to the content');

  // The order is the document's. All buttons of a player are, to the page, the player.
  const follows = !way.last || way.last.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (!follows && !(here === way.last && here.matches('video, audio'))) faults.push('comes out of order');

  // Some of it is in the window, with nothing over it: WCAG 2.2, success criterion 2.4.11.
  const inSteps = (from: number, length: number, steps: number) =>
    Array.from({ length: steps + 1 }, (_, i) => from + 1 + ((length - 2) * i) / steps);
  const seen = [...here.getClientRects()].some((box) =>
    inSteps(box.left, box.width, 8).some((x) =>
      inSteps(box.top, box.height, 4).some((y) => here.contains(document.elementFromPoint(x, y))),
    ),
  );
  if (!seen) faults.push('is out of sight');

  // A ring that is not there at rest, in a colour that stands out from what is round it: 2.4.7 and 1.4.11.
  const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = numbers(colour).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ring = way.ring(here);
  if (!ring || ring.css === way.resting.get(here)) faults.push('has no focus ring');
  else {
    const { outlineColor, outlineOffset } = getComputedStyle(ring.owner);
    let ground: Element | null = parseFloat(outlineOffset) < 0 ? ring.owner : ring.owner.parentElement;
    while (ground && numbers(getComputedStyle(ground).backgroundColor)[3] === 0) ground = ground.parentElement;
    const [darker = 0, lighter = 0] = [
      outlineColor,
      ground ? getComputedStyle(ground).backgroundColor : 'rgb(255, 255, 255)',
    ]
      .map(light)
      .sort((a, b) => a - b);
    if ((lighter + 0.05) / (darker + 0.05) < 3) faults.push('has a focus ring too like its ground');
  }

  way.first ??= here;
  way.last = here;
  way.reached.add(here);
  const name = `${here.tagName.toLowerCase()} “${(here.textContent ?? '').trim().slice(0, 60)}”`;
  return { left: false, faults: faults.map((fault) => `${name} ${fault}`) };
}

/** Runs in the page, at the end of a walk: the controls at which it never stopped. */
function missedOn({ resting, reached }: Way): string[] {
  return [...resting.keys()]
    .filter((control) => !reached.has(control))
    .map((control) => `the keyboard never reaches ${control.outerHTML.slice(0, 120)}`);
}
