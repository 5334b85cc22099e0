import type { APIRoute } from 'astro';
import { cmsConfig } from '../../admin/cms-config.ts';
import { formSite } from '../../admin/form-site.ts';
import { settings } from '../../library/index.ts';

export const GET: APIRoute = async ({ site, url }) =>
  Response.json(cmsConfig(formSite(await settings(), (site ?? url).origin)));
