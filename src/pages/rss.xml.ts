import type { APIRoute } from 'astro';
import { feedItems } from '../feeds/feed-items.ts';
import { rss } from '../feeds/rss.ts';
import { settings } from '../library/index.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const { name, description } = await settings();
  const home = site ?? url;
  const xml = await rss({ title: name, description, site: home, address: '/rss.xml' }, await feedItems(home));
  return new Response(xml, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
};
