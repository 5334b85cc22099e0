import type { APIRoute } from 'astro';
import { formComponents } from '../../admin/text-components.ts';

export const GET: APIRoute = () => Response.json(formComponents());
