import { z } from 'zod';
import { component, element } from '../component.ts';

export const steps = component({
  name: 'steps',
  form: 'container',
  description: 'Things to do in order: one numbered list.',
  example: ':::steps\n1. **Ask.** Talk to your manager.\n2. **Book.** Find a room.\n:::',
  attributes: z.strictObject({}),
  holds: (children) => children.length === 1 && children[0]?.type === 'list' && children[0].ordered === true,
  render: (_attributes, children) => element('div', { className: ['steps'] }, children),
});
