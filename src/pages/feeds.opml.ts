/** The list of all feeds. */
import type { APIRoute } from 'astro';
import { feeds } from '../feeds/feed-list.ts';
import { opml } from '../feeds/opml.ts';
import { settings } from '../library/index.ts';

export const GET: APIRoute = async ({ site, url }) =>
  new Response(opml((await settings()).name, site ?? url, await feeds()), {
    headers: { 'content-type': 'text/x-opml; charset=utf-8' },
  });
