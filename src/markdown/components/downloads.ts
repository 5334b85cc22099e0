import { z } from 'zod';
import { minutesToUse } from '../../library/labels.ts';
import { component, element } from '../component.ts';

export const downloads = component({
  name: 'downloads',
  form: 'leaf',
  description: 'Resources of the toolkit that go with the text.',
  example: '::downloads{resources="event-checklist, event-idea-cards"}',
  attributes: z.strictObject({
    resources: z.string().min(1).meta({ description: 'File names from content/resources, with commas between them.' }),
  }),
  targets: ({ resources }) => names(resources).map((name) => ({ collection: 'resources', name })),
  render: ({ resources }, _children, lookups) =>
    element(
      'ul',
      { className: ['downloads'] },
      names(resources).flatMap((name) => {
        const resource = lookups.resource(name);
        if (!resource) return [];
        return [
          element('li', {}, [
            element('a', { href: resource.address }, [resource.title]),
            ' ',
            element('span', { className: ['downloads-meta'] }, [`${resource.kind}, ${minutesToUse(resource.minutes)}`]),
          ]),
        ];
      }),
    ),
});

const names = (list: string) =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
