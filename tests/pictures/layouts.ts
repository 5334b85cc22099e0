/** Which pictures are kept: the main layouts, each in the views in which it can go wrong in a way of its own. */

/** How a page can be looked at. */
export const views = {
  phone: { width: 360, colorScheme: 'light', forcedColors: 'none', media: 'screen' },
  desktop: { width: 1280, colorScheme: 'light', forcedColors: 'none', media: 'screen' },
  dark: { width: 1280, colorScheme: 'dark', forcedColors: 'none', media: 'screen' },
  contrast: { width: 1280, colorScheme: 'dark', forcedColors: 'active', media: 'screen' },
  // A sheet of A4 is 794 pixels wide.
  print: { width: 794, colorScheme: 'light', forcedColors: 'none', media: 'print' },
} as const;

export type View = keyof typeof views;

/** A picture: the view of a page. Its name is that of its file. */
export interface Picture {
  name: string;
  address: string;
  view: View;
}

const layouts: { name: string; address: string; in: View[] }[] = [
  { name: 'home', address: '/', in: ['phone', 'desktop', 'dark'] },
  { name: 'employers', address: '/employers/', in: ['phone', 'desktop', 'contrast'] },
  { name: 'stories', address: '/stories/', in: ['desktop'] },
  { name: 'story', address: '/stories/bg-futures/', in: ['phone', 'desktop', 'dark', 'print'] },
  { name: 'guide', address: '/guides/first-90-days/', in: ['phone', 'desktop', 'print'] },
  { name: 'network', address: '/networks/lincolnshire-and-rutland/', in: ['desktop'] },
  { name: 'resources', address: '/resources/', in: ['desktop'] },
  { name: 'resource', address: '/resources/event-checklist/', in: ['phone', 'desktop', 'print'] },
  { name: 'evidence', address: '/evidence/', in: ['phone', 'desktop', 'dark'] },
  { name: 'newsletter', address: '/newsletters/issue-1/', in: ['desktop'] },
  { name: 'events', address: '/events/', in: ['desktop'] },
  { name: 'search', address: '/search/', in: ['phone', 'desktop'] },
  { name: 'about', address: '/about/', in: ['phone'] },
  { name: 'brand', address: '/brand/', in: ['desktop'] },
  { name: 'components', address: '/components/', in: ['desktop'] },
  { name: '404', address: '/404.html', in: ['desktop'] },
];

/** Every picture that is kept. */
export const pictures: Picture[] = layouts.flatMap(({ name, address, in: seen }) =>
  seen.map((view) => ({ name: `${name}-${view}`, address, view })),
);
