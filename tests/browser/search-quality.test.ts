/**
 * Puts the editors' queries (`search-tests.yaml` of the content) to the real index of the built site, through its search
 * page, and prints how well they were answered.
 */
import { expect, test } from 'vitest';
import { contentRoot } from '../../src/content-model/content-root.ts';
import { readSearchTests } from '../../src/content-model/search-tests.ts';
import { belowFloors } from '../../src/search/quality/floors.ts';
import { report } from '../../src/search/quality/report.ts';
import { quality } from '../../src/search/quality/summary.ts';
import { askAll, runsOf, weigh } from '../support/ask-search.ts';
import { visitBuiltSite } from '../support/browser.ts';

const queries = readSearchTests(contentRoot());
const visit = visitBuiltSite();

test.skipIf(queries.length === 0)('people find what the editors say that they must find', async () => {
  const scores = await askAll(visit.browser(), visit.address(), queries);
  const weight = await weigh(visit.browser(), visit.address(), runsOf(queries));
  console.log(`\n${report(scores, weight)}\n`);
  expect(belowFloors(quality(scores), weight)).toEqual([]);
});
