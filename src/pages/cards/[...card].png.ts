/** The pictures that social networks show beside links to the site. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { cardList, cardName } from '../../cards/card-list.ts';
import { drawSocialCard, type SocialCard } from '../../cards/social-card.ts';

export const getStaticPaths = (async () =>
  [...(await cardList())].map(([page, card]) => ({
    params: { card: cardName(page) },
    props: { card },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: SocialCard }> = async ({ props }) =>
  new Response(new Uint8Array(await drawSocialCard(props.card)), { headers: { 'content-type': 'image/png' } });
