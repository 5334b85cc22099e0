import { z } from 'zod';
import { calendarDay } from './calendar-day.ts';
import { internalAddress, line, pageFields, reference, source, list } from './fields.ts';

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
  charts: z
    .array(
      z.strictObject({
        title: line(90).meta({ description: 'What the chart shows, in a few words.' }),
        figures: list(reference('evidence', 'A figure with a number, by its file name in content/evidence.'))
          .min(2)
          .meta({ description: 'The figures to set side by side. They must count the same kind of thing.' }),
        unit: z
          .enum(['count', 'percent'])
          .meta({ description: 'Whether the numbers are counts, or parts of a hundred.' }),
        note: line(300).optional().meta({ description: 'What a reader should bear in mind.' }),
      }),
    )
    .optional()
    .meta({ description: 'Figures drawn as bars, each with its table.' }),
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
