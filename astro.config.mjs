// @ts-check
import { defineConfig } from 'astro/config';
import { leaveOut } from './src/admin/leave-out.ts';
import { contentRoot } from './src/content-model/content-root.ts';
import { filesInDev } from './src/hosting/files-in-dev.ts';
import { siteAddress } from './src/hosting/site-address.ts';

export default defineConfig({
  site: siteAddress(),
  output: 'static',
  trailingSlash: 'always',
  integrations: [filesInDev()],
  outDir: process.env['WLA_OUT'] || 'dist',
  prerenderConflictBehavior: 'error',
  session: false,
  compressHTML: true,
  build: {
    // Pages wait for the disk more than for the processor. Two builds are the same whatever the number.
    concurrency: 8,
    // Styles and scripts stay in files, so that the content security policy needs no exceptions.
    inlineStylesheets: 'never',
  },
  server: { host: '127.0.0.1' },
  vite: {
    plugins: [leaveOut()],
    resolve: { alias: { '@content': contentRoot() } },
    build: { assetsInlineLimit: 0 },
    server: { fs: { allow: ['.', contentRoot()] } },
  },
});
