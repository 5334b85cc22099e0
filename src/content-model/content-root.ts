import { resolve } from 'node:path';

/** The folder of the content: `WLA_CONTENT`, or `content` in the project. As an absolute path. */
export const contentRoot = (): string => resolve(process.env['WLA_CONTENT'] || 'content');
