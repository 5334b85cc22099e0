// @ts-check
import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.build/', '.astro/', 'node_modules/']),
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-strict'],
  {
    rules: {
      // The library is the only door to content: nothing else may open the shelf behind it, or Astro's own store.
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/library/shelf.ts', '**/shelf.ts'],
              message: 'Ask src/library/index.ts: it hands out only what may be seen.',
            },
            {
              group: ['astro:content'],
              importNames: ['getCollection', 'getEntry', 'getEntries', 'getLiveCollection'],
              message: 'Ask src/library/index.ts: it hands out only what may be seen.',
            },
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['*.mjs'], languageOptions: { globals: { process: 'readonly' } } },
  { files: ['src/library/**'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['**/*.astro'],
    rules: {
      // Astro's own types are checked by astro check; here the parser knows no types.
      '@typescript-eslint/consistent-type-imports': 'off',
      'no-undef': 'off',
      // A table or a listing that scrolls sideways must take the focus, or a keyboard cannot scroll it (axe: scrollable-region-focusable).
      'astro/jsx-a11y/no-noninteractive-tabindex': 'off',
    },
  },
);
