/** After the tests of each file that looks at built sites. */
import { afterAll } from 'vitest';
import { removeNewFolders } from './built-site.ts';

afterAll(removeNewFolders);
