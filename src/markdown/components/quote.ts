import { z } from 'zod';
import { component, element } from '../component.ts';

export const quote = component({
  name: 'quote',
  form: 'container',
  description: 'Words that somebody said or wrote, and who.',
  example: ':::quote{by="Who said it" role="What they do"}\nThe words.\n:::',
  attributes: z.strictObject({
    by: z.string().min(1).meta({ description: 'Who said it.' }),
    role: z.string().optional().meta({ description: 'What they do, or where it was published.' }),
  }),
  render: ({ by, role }, children) =>
    element('figure', { className: ['quote'] }, [
      element('blockquote', {}, children),
      element('figcaption', {}, [by, ...(role ? [element('span', { className: ['quote-role'] }, [`, ${role}`])] : [])]),
    ]),
});
