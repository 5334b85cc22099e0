import { collections } from '../content-model/collections.ts';
import { guides, pages, resources } from './index.ts';
import { once } from './once.ts';

/** Something to do next: a link and one line on why. */
export interface NextStep {
  text: string;
  to: string;
  why?: string;
}

const addresses = once(
  async () => new Set((await Promise.all([pages(), guides(), resources()])).flat().map(({ address }) => address)),
);

const guide = (name: string) => collections.guides.address(name);
const resource = (name: string) => collections.resources.address(name);

/** What pages of each kind offer their readers. Guides and resources that the content does not hold are left out. */
const offers = {
  story: [
    {
      text: 'Share your own story',
      to: resource('share-your-story'),
      why: 'You choose how you are named and where it appears.',
    },
    { text: 'See if the role is for you', to: '/become-a-wla/' },
  ],
  'story taken down': [{ text: 'Read other stories', to: '/stories/' }],
  network: [
    {
      text: 'Start a network',
      to: guide('starting-a-network'),
      why: 'For business networks, skills boards and colleges.',
    },
    {
      text: 'Run a network meeting',
      to: resource('network-meeting-agenda'),
      why: 'An agenda that you can change to fit.',
    },
    { text: 'Become a WLA', to: '/become-a-wla/' },
  ],
  newsletter: [{ text: 'Get the next issue', to: '/subscribe/', why: 'How to hear of what is new.' }],
  resource: [
    { text: 'Put on a learning event', to: guide('putting-on-a-learning-event') },
    { text: 'See all resources', to: '/resources/' },
  ],
} satisfies Record<string, NextStep[]>;

/** What a page of a kind offers next, of what there is. */
export async function nextSteps(kind: keyof typeof offers): Promise<NextStep[]> {
  const known = await addresses();
  return offers[kind].filter(({ to }) => known.has(to));
}
