import type { Settings } from '../content-model/settings.ts';

/**
 * The origins to which the sign-up form may lead: that of its address, and those of the pages that its provider shows
 * after it. Chromium and WebKit hold every redirect after a form against `form-action` (w3c/webappsec-csp#8): without
 * them, the button would do nothing, and nobody would be told why.
 */
export function formTargets({
  newsletterSignUp,
  newsletter,
}: Pick<Settings, 'newsletterSignUp' | 'newsletter'>): string[] {
  if (!newsletterSignUp) return [];
  return [...new Set([newsletterSignUp, ...(newsletter?.thanks ?? [])].map((address) => new URL(address).origin))];
}
