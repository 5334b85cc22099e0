/** The files that tell hosts of headers and redirects. (Astro leaves out pages whose own names begin with a line.) */
import type { APIRoute, GetStaticPaths } from 'astro';
import { redirectsFile } from '../hosting/redirects-file.ts';
import { headerRules, headersFile } from '../hosting/site-headers.ts';
import { redirects, settings } from '../library/index.ts';
import { movedFiles } from '../library/moved-files.ts';
import { formTargets } from '../security/form-targets.ts';

export const getStaticPaths = (async () => {
  return [
    {
      params: { hostFile: '_headers' },
      props: { text: headersFile(headerRules(formTargets(await settings()))) },
    },
    { params: { hostFile: '_redirects' }, props: { text: redirectsFile(await redirects(), await movedFiles()) } },
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['text'] as string, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
