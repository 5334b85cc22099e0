import type { APIRoute } from 'astro';
import { documentAnswer, documentPaths, type DocumentPath } from '../../../library/document-paths.ts';
import { resources } from '../../../library/index.ts';

export const getStaticPaths = async () => documentPaths(await resources());

export const GET: APIRoute<DocumentPath['props'], DocumentPath['params']> = documentAnswer;
