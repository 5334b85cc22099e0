import { expect, test } from 'vitest';
import { repairBody } from '../../tests/support/repair-story.ts';

test('lists are marked with hyphens, or figures and a full stop, whatever is in them', async () => {
  expect(await repairBody('* One\n  + in\n    more\n* Two\n\n1) First\n2) Second', 'lists')).toBe(
    '- One\n  - in\n    more\n- Two\n\n1. First\n2. Second',
  );
});

test('two lists that would become one are left', async () => {
  expect(await repairBody('- One\n\n* Two', 'lists')).toBe('- One\n\n* Two');
});

test('lines across, emphasis, code and quotations are no lists of ours', async () => {
  const text = '* * *\n\n*bees* hum\n\n```\n* one\n```\n\n> * one';
  expect(await repairBody(text, 'lists')).toBe(text);
});
