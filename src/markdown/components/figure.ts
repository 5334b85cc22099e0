import { z } from 'zod';
import { strengthNames } from '../../content-model/evidence.ts';
import { collections } from '../../content-model/collections.ts';
import { component, element } from '../component.ts';

export const figure = component({
  name: 'figure',
  form: 'leaf',
  description: 'A figure of the evidence register, with its strength and source.',
  example: '::figure{id="wla-trained"}',
  attributes: z.strictObject({
    id: z.string().min(1).meta({ description: 'The file name of the figure in content/evidence.' }),
  }),
  targets: ({ id }) => [{ collection: 'evidence', name: id }],
  render: ({ id }, _children, lookups) => {
    const evidence = lookups.evidence(id);
    if (!evidence) return element('p', {}, []);
    return element('figure', { className: ['key-figure', `key-figure-${evidence.strength}`] }, [
      element('p', { className: ['key-figure-value'] }, [
        element('strong', {}, [evidence.value]),
        ' ',
        element('span', {}, [evidence.unit]),
      ]),
      element('figcaption', {}, [
        element('span', { className: ['key-figure-statement'] }, [`${evidence.statement} `]),
        element('span', { className: ['key-figure-strength'] }, [strengthNames[evidence.strength]]),
        ` · ${evidence.period} · `,
        element(
          'a',
          {
            href: collections.evidence.address(id),
            ariaLabel: `Source of this figure: ${evidence.value} ${evidence.unit}`,
          },
          ['Source of this figure'],
        ),
      ]),
    ]);
  },
});
