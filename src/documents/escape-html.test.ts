import { expect, test } from 'vitest';
import { escapeHtml } from './escape-html.ts';

test('signs that mean something in HTML are written by their names', () => {
  expect(escapeHtml('R&D <b> "x" &amp; it’s')).toBe('R&amp;D &lt;b&gt; &quot;x&quot; &amp;amp; it’s');
});
