/** Whether everything can still be read where the window is narrow, and where readers space or grow the text. */
import type { Page } from 'playwright-core';
import { restyle, show, widths } from './view.ts';

/** What readers may set themselves by WCAG 2.2, success criterion 1.4.12. */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** At 320 pixels, which is a window of 1280 at 400 %, nothing is cut off or scrolls sideways: 1.4.10. */
export async function reflowFaults(page: Page): Promise<string[]> {
  await show(page, { width: 320 });
  return unreadable(page);
}

/** The same with space between letters, words, lines and paragraphs. */
export async function textSpacingFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await restyle(page, TEXT_SPACING);
  for (const width of widths) {
    await show(page, { width });
    faults.push(...(await unreadable(page)).map((fault) => `${width}: ${fault}`));
  }
  await restyle(page);
  return faults;
}

/** The same where a reader has set the browser's text to twice its size, which every text must follow: 1.4.4. */
export async function largeTextFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const browser = await page.context().newCDPSession(page);
  const setText = (pixels: number) =>
    browser.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: (pixels * 13) / 16 } });
  const before = await page.evaluate(textSizes);
  await setText(32);
  const after = await page.evaluate(textSizes);
  // Headlines grow less than twice, as their size follows the window too; zooming enlarges them like all else.
  for (const [i, { words, size }] of after.entries()) {
    if (size < 1.3 * (before[i]?.size ?? 0)) faults.push(`does not grow: ${words}`);
  }
  for (const width of [640, 1280]) {
    await show(page, { width });
    faults.push(...(await unreadable(page)).map((fault) => `${width}: ${fault}`));
  }
  await setText(16);
  await browser.detach();
  return faults;
}

/** The size of every text of a page. */
function textSizes(): { words: string; size: number }[] {
  return [...document.querySelectorAll('body *')]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
    .map((element) => ({
      words: (element.textContent ?? '').trim().slice(0, 60),
      size: parseFloat(getComputedStyle(element).fontSize),
    }));
}

const unreadable = (page: Page) => page.evaluate(unreadableHere);

/** Runs in the page: where it scrolls sideways, or words lie outside the window, are cut off, or lie over others. */
function unreadableHere(): string[] {
  interface Line {
    words: string;
    box: DOMRect;
  }
  const faults: string[] = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) faults.push('the page scrolls sideways');

  const shown: Line[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    const words = (text.textContent ?? '').trim();
    if (!parent || !words || !parent.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()].map((box) => ({ words: words.slice(0, 60), box }));

    // A table or a listing may scroll in its own box: 1.4.10 leaves those out, as their meaning is in their columns.
    if (parent.closest('table, pre')) continue;

    const cut = clippedBy(parent, lines);
    if (cut === 'wholly') continue;
    if (cut === 'partly') faults.push(`is cut off: ${words.slice(0, 60)}`);
    if (lines.some(({ box }) => box.left < -1 || box.right > width + 1))
      faults.push(`is outside the window: ${words.slice(0, 60)}`);
    shown.push(...lines);
  }

  // Lines of tightly set headlines touch; those that share half their height hide each other.
  for (const [i, { box: a, words }] of shown.entries()) {
    for (const { box: b, words: others } of shown.slice(i + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 2 && down > Math.min(a.height, b.height) / 2) faults.push(`lies over others: ${words} / ${others}`);
    }
  }
  return faults;

  /** Whether a box that hides what overflows hides lines: wholly is for screen readers, partly is a fault. */
  function clippedBy(element: Element, lines: Line[]): 'wholly' | 'partly' | 'not' {
    for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      if (![overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip')) continue;
      const clip = box.getBoundingClientRect();
      if (clip.width <= 1 && clip.height <= 1) return 'wholly';
      const outside = lines.filter(
        ({ box: line }) =>
          line.right <= clip.left || line.left >= clip.right || line.bottom <= clip.top || line.top >= clip.bottom,
      );
      if (outside.length === lines.length) return 'wholly';
      const within = lines.every(
        ({ box: line }) =>
          line.left >= clip.left - 1 &&
          line.right <= clip.right + 1 &&
          line.top >= clip.top - 3 &&
          line.bottom <= clip.bottom + 3,
      );
      if (!within) return 'partly';
    }
    return 'not';
  }
}
