/** The feeds of collections, networks and topics. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { feedAnswer, feedRoutes, type FeedRoute } from '../../feeds/feed-routes.ts';

const FOLDER = '/feeds/';

export const getStaticPaths = (async () =>
  [...(await feedRoutes()).values()]
    .filter(({ address }) => address.startsWith(FOLDER))
    .map((route) => ({ params: { feed: route.address.slice(FOLDER.length) }, props: route }))) satisfies GetStaticPaths;

export const GET: APIRoute<FeedRoute> = ({ props, site, url }) => feedAnswer(props, site ?? url);
