import { resolve } from 'node:path';
import { NodeCompiler, type NodeTypstCompileResult } from '@myriaddreamin/typst-ts-node-compiler';
import { documentFonts } from './fonts.ts';

/** The folder of the templates. Typst reads no file outside it. */
export const TEMPLATES = resolve('src/documents/typeset/templates');

let made: NodeCompiler | undefined;

/** The compiler of Typst, one a process, made when it is first asked for. It reads each template once. */
export function compiler(): NodeCompiler {
  made ??= NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs: documentFonts() }] });
  return made;
}

/** What Typst says is wrong: with a result that is none, or an error that it threw. */
export function reasonOf(failed: unknown): string {
  if (typeof failed === 'object' && failed !== null && 'takeDiagnostics' in failed) {
    const found = (failed as NodeTypstCompileResult).takeDiagnostics()?.shortDiagnostics as { message: string }[] | undefined;
    return found?.map(({ message }) => message).join('; ') || 'Typst does not say why';
  }
  const message = failed instanceof Error ? failed.message : String(failed);
  const said = /message: "((?:[^"\\]|\\.)*)"/.exec(message)?.[1];
  return said?.replace(/\\(.)/g, '$1').replace(/^PDF\/UA-1 error: /, '') ?? message;
}
