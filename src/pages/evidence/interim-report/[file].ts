import type { APIRoute } from 'astro';
import { documentAnswer, documentPaths, type DocumentPath } from '../../../library/document-paths.ts';
import { page } from '../../../library/index.ts';

export const getStaticPaths = async () => documentPaths([await page('interim-report')]);

export const GET: APIRoute<DocumentPath['props'], DocumentPath['params']> = documentAnswer;
