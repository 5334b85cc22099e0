/**
 * The forms for issues and the settings of Dependabot, as GitHub takes them: a mistake in one makes it vanish without a word.
 * Syntax: https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { storySchema } from '../content-model/stories.ts';

const folder = '.github/ISSUE_TEMPLATE';
const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));

const id = z.string().regex(/^[\w-]+$/);
const label = z.string().min(1);
const words = {
  label,
  description: z.string().optional(),
  placeholder: z.string().optional(),
  value: z.string().optional(),
};
const validations = z.strictObject({ required: z.boolean() }).optional();
const choices = z
  .array(label)
  .min(1)
  .refine((list) => new Set(list).size === list.length);
const form = z.strictObject({
  name: label,
  description: label,
  title: z.string().optional(),
  body: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: label }) }),
        z.strictObject({ type: z.literal('input'), id, attributes: z.strictObject(words), validations }),
        z.strictObject({ type: z.literal('textarea'), id, attributes: z.strictObject(words), validations }),
        z.strictObject({
          type: z.literal('dropdown'),
          id,
          attributes: z.strictObject({ label, description: z.string().optional(), options: choices }),
          validations,
        }),
        z.strictObject({
          type: z.literal('checkboxes'),
          id,
          attributes: z.strictObject({
            label,
            options: z.array(z.strictObject({ label, required: z.boolean() })).min(1),
          }),
        }),
      ]),
    )
    .min(1),
});

const forms = readdirSync(folder).filter((name) => name !== 'config.yml');

test('there is a form for stories and one for problems', () => {
  expect(forms.sort()).toEqual(['report-a-problem.yml', 'share-a-story.yml']);
});

test.each(forms)('%s is a form as GitHub takes it, and each field has a name and a label of its own', (name) => {
  const { body } = form.parse(read(join(folder, name)));
  const fields = body.filter((field) => field.type !== 'markdown');
  for (const list of [fields.map((field) => field.id), fields.map((field) => field.attributes.label)])
    expect(new Set(list).size).toBe(list.length);
});

test.each(forms)('%s says first that everybody can read it', (name) => {
  const { body } = form.parse(read(join(folder, name)));
  const [first] = body;
  expect(first?.type === 'markdown' && first.attributes.value).toMatch(/[Ee]verybody .*can read what you write here/);
});

test('issues without a form stay possible', () => {
  expect(read(join(folder, 'config.yml'))).toEqual({ blank_issues_enabled: true });
});

test('Dependabot keeps packages and actions up to date, and waits some days for each version', () => {
  const update = z.strictObject({
    'package-ecosystem': z.enum(['npm', 'github-actions']),
    directory: z.literal('/'),
    schedule: z.strictObject({ interval: z.literal('weekly'), day: z.literal('monday') }),
    cooldown: z.strictObject({ 'default-days': z.int().min(3), 'semver-major-days': z.int().optional() }),
    'open-pull-requests-limit': z.int().optional(),
    groups: z.record(
      z.string(),
      z.strictObject({
        patterns: z.array(z.string()).optional(),
        'update-types': z.array(z.enum(['minor', 'patch'])).optional(),
      }),
    ),
  });
  const settings = z
    .strictObject({ version: z.literal(2), updates: z.array(update) })
    .parse(read('.github/dependabot.yml'));
  expect(settings.updates.map((one) => one['package-ecosystem'])).toEqual(['npm', 'github-actions']);
});

test('the form for stories offers the ways of naming that a story may have', () => {
  const { body } = form.parse(read(join(folder, 'share-a-story.yml')));
  const naming = body.find((field) => field.type === 'dropdown' && field.id === 'naming');
  expect(naming?.type === 'dropdown' && naming.attributes.options.length).toBe(storySchema.shape.naming.options.length);
});
