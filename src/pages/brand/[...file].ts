/** The files of the brand, and all of them in one pack. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { brandFiles } from '../../brand/brand-files.ts';
import { BRAND_PACK, brandPack } from '../../brand/brand-pack.ts';

export const getStaticPaths = (async () =>
  [...(await brandFiles()).map(({ path }) => path), BRAND_PACK].map((file) => ({
    params: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { file: string }> = async ({ params }) => {
  const file = (await brandFiles()).find(({ path }) => path === params.file);
  return new Response(new Uint8Array(await (file ? file.bytes() : brandPack())));
};
