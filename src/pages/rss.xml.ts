/** Everything new, as RSS. */
import type { APIRoute } from 'astro';
import { feedAt } from '../feeds/feed-routes.ts';

export const GET: APIRoute = ({ site, url }) => feedAt('/rss.xml', site ?? url);
