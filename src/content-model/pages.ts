import { z } from 'zod';
import { calendarDay } from './calendar-day.ts';
import { internalAddress, line, pageFields, source } from './fields.ts';

/** The words of a page that the site always has. Its file name says which: `employers.md` is `/employers/`. */
export const pageSchema = z.strictObject({
  ...pageFields,
  lead: line(400).optional().meta({ description: 'One or two sentences at the top of the page.' }),
  reviewed: calendarDay.meta({ description: 'The day on which somebody last checked that it is right.' }),
  updated: calendarDay.optional().meta({ description: 'The day of the last change that readers should know of.' }),
  panels: z
    .array(
      z.strictObject({
        title: line(60).meta({ description: 'The heading of the list.' }),
        items: z.array(line(240)).min(1).meta({ description: 'Plain sentences.' }),
      }),
    )
    .optional()
    .meta({ description: 'Short lists side by side, such as what it gives and what it asks.' }),
  next: z
    .array(
      z.strictObject({
        text: line(60).meta({ description: 'The words of the link.', example: 'Write to your manager' }),
        to: internalAddress,
        why: line(160).optional().meta({ description: 'One line on why.' }),
      }),
    )
    .optional()
    .meta({ description: 'What to do next: two or three links.' }),
  sources: z.array(source).optional().meta({ description: 'Where the facts come from.' }),
});

export type Page = z.output<typeof pageSchema>;

/** The pages that the site always has, with their addresses. Each needs its file in `content/pages/`. */
export const pageAddresses = {
  home: '/',
  employers: '/employers/',
  'become-a-wla': '/become-a-wla/',
  guides: '/guides/',
  stories: '/stories/',
  networks: '/networks/',
  newsletters: '/newsletters/',
  resources: '/resources/',
  events: '/events/',
  evidence: '/evidence/',
  'interim-report': '/evidence/interim-report/',
  'career-review': '/career-review/',
  grants: '/grants/',
  training: '/training/',
  partners: '/partners/',
  search: '/search/',
  subscribe: '/subscribe/',
  about: '/about/',
  contact: '/contact/',
  accessibility: '/accessibility/',
  privacy: '/privacy/',
  brand: '/brand/',
  glossary: '/glossary/',
  'site-map': '/site-map/',
} as const;

export type PageName = keyof typeof pageAddresses;
