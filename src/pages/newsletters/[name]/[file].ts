import type { APIRoute } from 'astro';
import { documentAnswer, documentPaths, type DocumentPath } from '../../../library/document-paths.ts';
import { newsletters } from '../../../library/index.ts';

export const getStaticPaths = async () => documentPaths(await newsletters());

export const GET: APIRoute<DocumentPath['props'], DocumentPath['params']> = documentAnswer;
