import type { APIRoute } from 'astro';
import { documentAnswer, documentPaths, type DocumentPath } from '../../../library/document-paths.ts';
import { guides } from '../../../library/index.ts';

export const getStaticPaths = async () => documentPaths(await guides());

export const GET: APIRoute<DocumentPath['props'], DocumentPath['params']> = documentAnswer;
