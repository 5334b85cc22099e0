import { z } from 'zod';
import { component, element } from '../component.ts';

const names = { note: 'Note', tip: 'Tip', warning: 'Take care' } as const;

export const callout = component({
  name: 'callout',
  form: 'container',
  description: 'A short aside that a reader should not miss.',
  example: ':::callout{kind="tip" title="Start small"}\nOne table and a kettle will do.\n:::',
  attributes: z.strictObject({
    kind: z.enum(['note', 'tip', 'warning']).default('note').meta({ description: 'note, tip or warning.' }),
    title: z.string().min(1).optional().meta({ description: 'A few words. Left out, it is the name of the kind.' }),
  }),
  render: ({ kind, title }, children) =>
    element('div', { className: ['callout', `callout-${kind}`], role: 'note' }, [
      element('p', { className: ['callout-title'] }, [title ?? names[kind]]),
      ...children,
    ]),
});
