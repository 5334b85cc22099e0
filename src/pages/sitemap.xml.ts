import type { APIRoute } from 'astro';
import { sitemap } from '../library/sitemap.ts';

/** The sitemap by sitemaps.org, version 0.9. Addresses hold no letter that XML would have to escape. */
export const GET: APIRoute = async ({ site, url }) => {
  const rows = (await sitemap()).map(
    ({ address, changed }) =>
      `<url><loc>${new URL(address, site ?? url).href}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
