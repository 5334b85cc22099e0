/**
 * The content security policy of every page (CSP level 3): everything from this site, nothing inline. Search needs
 * WebAssembly, and nothing else that is unusual.
 */
const directives = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'media-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

/**
 * The policy as one line.
 *
 * @param where a header may also forbid framing; a meta element may not
 * @param formTargets where a form of the page may lead beside this site
 */
export function contentPolicy(where: 'header' | 'meta', formTargets: readonly string[] = []): string {
  const policy = { ...directives, 'form-action': ["'self'", ...formTargets].join(' ') };
  const lines = Object.entries(policy).map(([name, value]) => `${name} ${value}`);
  if (where === 'header') lines.push("frame-ancestors 'none'");
  return lines.join('; ');
}
