/** Whether anything moves for a reader who has asked for less motion. */
import type { Page } from 'playwright-core';
import { show } from './view.ts';

/** Nothing runs, is set to run, or scrolls by itself: WCAG 2.2, success criterion 2.3.3. */
export async function motionFaults(page: Page): Promise<string[]> {
  await show(page);
  return page.evaluate(() => {
    const faults = document.getAnimations().map(() => 'an animation runs');
    // A hundredth of a second is how style sheets that only shorten their motion say "none".
    const long = (times: string) => times.split(',').some((time) => parseFloat(time) > 0.01);
    for (const element of document.querySelectorAll('*')) {
      for (const part of ['', '::before', '::after']) {
        const { animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
        const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}${part}`;
        if (long(animationDuration) || long(transitionDuration)) faults.push(`${name} moves`);
        if (scrollBehavior === 'smooth') faults.push(`${name} scrolls by itself`);
      }
    }
    return faults;
  });
}
