/** The address of the original site, which this one carries on. */
const DEFAULT = 'https://workplacelearningadvocates.org.uk';

/**
 * The public address of the site: `WLA_SITE`, or that of the original site. Without a path.
 *
 * @throws where `WLA_SITE` is not an address such as https://www.example.org
 */
export function siteAddress(): string {
  const asked = process.env['WLA_SITE'] || DEFAULT;
  const url = URL.canParse(asked) ? new URL(asked) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/') {
    throw new Error(`WLA_SITE must be an address such as https://www.example.org, not "${asked}".`);
  }
  return url.origin;
}
