import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedFiles, RENEW } from './generated-files.ts';

test.for([...generatedFiles('.')])('%s is as the schemas make it', ([path, text]) => {
  const found = existsSync(path) ? readFileSync(path, 'utf8') : '';
  expect(found === text, `${path} has drifted from the schemas. Run "${RENEW}" and commit what it writes.`).toBe(true);
});
