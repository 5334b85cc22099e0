import { expect, test } from 'vitest';
import type { JsonProblem } from '../reporters/json.ts';
import { reviewList } from './review-list.ts';

const found = (id: string, severity: JsonProblem['severity']): JsonProblem => ({
  id: id as JsonProblem['id'],
  severity,
  file: 'stories/bees/index.md',
  path: 'content/stories/bees/index.md',
  line: 9,
  column: 3,
  endColumn: null,
  changed: null,
  what: 'Consent is to be asked for again by <b>2027-01-01</b> @everyone.',
  remedy: 'Ask.',
  help: 'content/guides-for-editors/when-a-check-fails.md',
});

test('what is due because time went by is listed, and what stops publication', () => {
  expect(reviewList({ problems: [found('file-empty', 'error'), found('consent-review-due', 'warning')] }))
    .toMatchInlineSnapshot(`
    "The nightly check found what should be looked at because time went by. This list is renewed each night, and the issue is closed when nothing is left.

    ⚠️ 1 problem stops the next publication.

    - [ ] \`content/stories/bees/index.md\`, line 9: Consent is to be asked for again by &lt;b&gt;2027-01-01&lt;/b&gt; @&#8203;everyone. Ask.
    - [ ] \`content/stories/bees/index.md\`, line 9: Consent is to be asked for again by &lt;b&gt;2027-01-01&lt;/b&gt; @&#8203;everyone. Ask.
    "
  `);
});

test('what has nothing to do with time is left to the editors', () => {
  expect(reviewList({ problems: [found('picture-large', 'warning'), found('sentence-long', 'note')] })).toBeUndefined();
});

test('a long list is cut', () => {
  const many = Array.from({ length: 130 }, () => found('consent-review-due', 'warning'));
  expect(reviewList({ problems: many })).toContain('… and 30 more');
});
