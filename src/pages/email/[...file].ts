/** The issues of the newsletter for e-mail, and what their letters show. None of them is a page of the site. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { fileAnswer } from '../../hosting/file-answer.ts';
import { letterFiles, type LetterFile } from '../../library/letter-files.ts';

export const getStaticPaths = (async () =>
  (await letterFiles()).map((file) => ({ params: { file: file.path }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: LetterFile }> = async ({ props: { file } }) =>
  fileAnswer(file.path, await file.bytes());
