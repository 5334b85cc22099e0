import type { Settings } from '../content-model/settings.ts';

/** The one page with a form that leads elsewhere. No other page lets one. */
export const FORM_PAGE = '/subscribe/';

/**
 * Where the sign-up form may lead, as sources of `form-action`: its address, and the pages that its provider shows after
 * it. Chromium and WebKit hold every redirect after a form against that list, and stop at one that is not on it: the
 * address is sent, the page stands still, and nobody is told why (w3c/webappsec-csp#8). So, unless the settings say where
 * the provider's form ends, it may end at any address of https.
 */
export function formTargets({
  newsletterSignUp,
  newsletter,
}: Pick<Settings, 'newsletterSignUp' | 'newsletter'>): string[] {
  if (!newsletterSignUp) return [];
  const { origin } = new URL(newsletterSignUp);
  const ends = newsletter?.thanks ?? [];
  return [...new Set([origin, ...(ends.length > 0 ? ends.map((address) => new URL(address).origin) : ['https:'])])];
}
