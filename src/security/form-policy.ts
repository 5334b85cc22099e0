/**
 * The content security policy of the form for editors (`/admin/`), and of no other page: what it needs beyond the
 * policy of the site. It writes style elements and attributes as it goes, shows pictures that have not been saved yet
 * (`blob:`), and talks to GitHub once somebody signs in.
 */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob: https://avatars.githubusercontent.com",
  'font-src': "'self'",
  'media-src': "'self' blob:",
  'connect-src': "'self' data: blob: https://api.github.com",
  'base-uri': "'none'",
  'form-action': "'self'",
};

/**
 * The policy as one line.
 *
 * @param where a header may also forbid framing; a meta element may not
 */
export function formPolicy(where: 'header' | 'meta'): string {
  const lines = Object.entries(directives).map(([name, value]) => `${name} ${value}`);
  if (where === 'header') lines.push("frame-ancestors 'none'");
  return lines.join('; ');
}
