/** The packs of guides and resources. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { fileAnswer } from '../../../hosting/file-answer.ts';
import { packs } from '../../../packs/packs.ts';

export const getStaticPaths = (async () =>
  (await packs()).map(({ address, zip }) => ({
    params: { pack: address.slice('/resources/packs/'.length) },
    props: { zip },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ params, props }) =>
  fileAnswer(params['pack'] ?? '', props.zip);
