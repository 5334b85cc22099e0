import { resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { documentFonts } from './fonts.ts';

/** The folder of the templates. Typst reads no file outside it. */
export const TEMPLATES = resolve('src/documents/typeset/templates');

let made: NodeCompiler | undefined;

/** The compiler of Typst, one a process, made when it is first asked for. It reads each template once. */
export function compiler(): NodeCompiler {
  made ??= NodeCompiler.create({
    workspace: TEMPLATES,
    fontArgs: [{ fontBlobs: documentFonts() }],
  });
  return made;
}
