/** How providers mark a place for something of their own: `{{ url }}`, `{{{url}}}`, `{url}`, `*|UNSUB|*`, `[unsubscribe]`, `[[UNSUB]]`, `%url%`, `$url$`, `#url#`. */
const CODES = [
  /^\{\{\{[^{}<>"'`\\]{1,100}\}\}\}$/,
  /^\{\{[^{}<>"'`\\]{1,100}\}\}$/,
  /^\{[^{}<>"'`\\]{1,100}\}$/,
  /^\*\|[\w:]{1,100}\|\*$/,
  /^\[[\w:. -]{1,100}\]$/,
  /^\[\[[\w:. -]{1,100}\]\]$/,
  /^%%?[\w:.-]{1,100}%?%$/,
  /^\$[\w:.-]{1,100}\$$/,
  /^#[\w:.-]{1,100}#$/,
];

/**
 * What the link "Stop these emails" may lead to: the code of a provider, or an https or mailto address.
 *
 * @param setting what the settings say
 * @returns undefined for anything else, so that the letter tells people to reply instead
 */
export function unsubscribeTarget(setting: string | null | undefined): string | undefined {
  const value = setting?.trim() ?? '';
  return CODES.some((code) => code.test(value)) ? value : unsubscribeAddress(value);
}

/**
 * An https or mailto address where people stop the letters, which needs no provider to put anything in.
 *
 * @param setting what the settings say
 * @returns undefined for the code of a provider, and for anything else
 */
export function unsubscribeAddress(setting: string | null | undefined): string | undefined {
  const url = URL.parse(setting?.trim() ?? '');
  return url && ['https:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
}
