import type { APIRoute } from 'astro';
import { documentAnswer, documentPaths, type DocumentPath } from '../../../library/document-paths.ts';
import { stories } from '../../../library/index.ts';

export const getStaticPaths = async () => documentPaths(await stories());

export const GET: APIRoute<DocumentPath['props'], DocumentPath['params']> = documentAnswer;
