import { z } from 'zod';
import { component, element } from '../component.ts';

export const timeline = component({
  name: 'timeline',
  form: 'container',
  description: 'What happened when: one list, each item beginning with its date in bold.',
  example: ':::timeline\n- **2011:** The scheme starts.\n- **2014:** It wins an award.\n:::',
  attributes: z.strictObject({}),
  holds: (children) => children.length === 1 && children[0]?.type === 'list' && children[0].ordered !== true,
  render: (_attributes, children) => element('div', { className: ['timeline'] }, children),
});
