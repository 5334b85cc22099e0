import { expect, test } from 'vitest';
import { newsletterSchema } from '../content-model/newsletters.ts';
import { storySchema } from '../content-model/stories.ts';
import { jsonSchema } from './json-schema.ts';

interface Json {
  properties: Record<string, Json & Record<string, unknown>>;
  items: Json & Record<string, unknown>;
  [key: string]: unknown;
}
const story = jsonSchema(storySchema, 'story') as Json;

test('a schema is draft-07, names its fields and refuses others', () => {
  expect(story).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', title: 'story' });
  expect(story['additionalProperties']).toBe(false);
  expect(story['required']).toContain('consent');
});

test('days have a pattern, addresses are https, lists hold nothing twice', () => {
  expect(story.properties['published']).toMatchObject({
    format: 'date',
    pattern: String.raw`^(\d{4})-(\d{2})-(\d{2})$`,
  });
  expect(story.properties['sources']?.items.properties['url']?.['pattern']).toMatch(/^\^https:/);
  expect(story.properties['topics']?.['uniqueItems']).toBe(true);
});

test('descriptions and examples are there, and words of our own are not', () => {
  expect(story.properties['sector']).toMatchObject({ description: 'The line of work.', examples: ['Health and care'] });
  expect(JSON.stringify(story)).not.toMatch(/referencesTo|internalLink|"example"|"picture":true/);
});

test('of the fields of a newsletter item exactly one is given', () => {
  const { properties } = jsonSchema(newsletterSchema, 'newsletter') as Json;
  expect(properties['items']?.items['oneOf']).toContainEqual({ required: ['story'] });
});
