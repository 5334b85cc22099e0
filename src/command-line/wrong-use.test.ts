import { expect, test } from 'vitest';
import { assertOneOf, hyphensLost, refuseOption, WrongUse } from './wrong-use.ts';

const options = { output: { type: 'string' }, changed: { type: 'string' }, fix: { type: 'boolean' } } as const;
const refuse = (name: string, value?: string) =>
  refuseOption('check', options, { name, rawName: `--${name}`, value }, { output: 'Say which file.' });

test('an option that there is not, one without its value and one with a value too many are refused', () => {
  expect(() => refuse('outptu')).toThrowErrorMatchingInlineSnapshot(
    `[WrongUse: There is no option "--outptu". Did you mean "--output"? "npm run check -- --help" tells what there is.]`,
  );
  expect(() => refuse('output', '')).toThrow(new WrongUse('Say which file.'));
  expect(() => refuse('output', '--fix')).toThrow(new WrongUse('Say which file.'));
  expect(() => refuse('fix', 'yes')).toThrow(new WrongUse('"--fix" stands alone, without "yes".'));
});

test('an option with its value, and one that may stand alone, are taken', () => {
  refuse('output', 'report.json');
  refuse('changed', '');
  refuse('fix');
});

test('a name that there is not is refused with those that there are', () => {
  expect(() => assertOneOf('reporter', 'jsno', ['json', 'text'])).toThrowErrorMatchingInlineSnapshot(
    `[WrongUse: There is no reporter "jsno". Did you mean "json"? The reporters are: json, text.]`,
  );
  assertOneOf('reporter', 'json', ['json', 'text']);
});

test('where npm took an option for one of its own, it is said how to write it', () => {
  expect(hyphensLost('fix', ['dry-run'], { npm_config_dry_run: 'true' })).toMatchInlineSnapshot(
    `"Put two hyphens before the options, or npm keeps them to itself: npm run fix -- --dry-run …"`,
  );
  expect(hyphensLost('fix', ['dry-run'], {})).toBeUndefined();
});
