import { z } from 'zod';
import { component, element } from '../component.ts';

export const video = component({
  name: 'video',
  form: 'container',
  description:
    'A film that lies beside the file, with captions. What it says and shows stands inside, as the transcript.',
  example: ':::video{src="./bees.mp4" captions="./bees.vtt" title="Bees in the canteen"}\nThe transcript.\n:::',
  attributes: z.strictObject({
    src: z.string().min(1).meta({ description: 'The film, MP4 or WebM.' }),
    captions: z.string().min(1).meta({ description: 'The captions, a .vtt file.' }),
    title: z.string().min(1).meta({ description: 'What the film is called.' }),
    poster: z.string().optional().meta({ description: 'A picture to show before it plays.' }),
  }),
  files: ({ src, captions, poster }) => [
    { src, kind: 'attachment' },
    { src: captions, kind: 'attachment' },
    ...(poster ? [{ src: poster, kind: 'picture' as const }] : []),
  ],
  holds: (children) => children.length > 0,
  render: ({ src, captions, title, poster }, children, lookups) => {
    const still = poster ? lookups.picture(poster) : undefined;
    return element('figure', { className: ['video'] }, [
      element('figcaption', {}, [title]),
      element(
        'video',
        {
          controls: true,
          preload: 'none',
          playsInline: true,
          ariaLabel: title,
          ...(still ? { poster: still.src, width: still.width, height: still.height } : {}),
        },
        [
          element('source', { src: lookups.file(src) ?? '', type: src.endsWith('.webm') ? 'video/webm' : 'video/mp4' }),
          element('track', {
            kind: 'captions',
            src: lookups.file(captions) ?? '',
            srcLang: 'en',
            label: 'English',
            default: true,
          }),
        ],
      ),
      element('details', {}, [element('summary', {}, [`Transcript of “${title}”`]), ...children]),
    ]);
  },
});
