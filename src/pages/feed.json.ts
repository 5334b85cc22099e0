/** Everything new, as JSON Feed. */
import type { APIRoute } from 'astro';
import { feedAt } from '../feeds/feed-routes.ts';

export const GET: APIRoute = ({ site, url }) => feedAt('/feed.json', site ?? url);
