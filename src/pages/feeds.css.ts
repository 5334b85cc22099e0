import type { APIRoute } from 'astro';
import { feedStyle } from '../feeds/feed-style.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(feedStyle(new URL('/subscribe/', site ?? url)), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
