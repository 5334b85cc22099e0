import { generateOpml } from 'feedsmith';
import { withSoundTexts } from '../documents/sound-text.ts';
import { fullTitle, type Feed } from './feed.ts';

/** What the groups of the list are called. */
const groups = [
  ['The whole site', (feed: Feed) => !('name' in feed.scope)],
  ['Networks', (feed: Feed) => feed.scope.of === 'network'],
  ['Topics', (feed: Feed) => feed.scope.of === 'topic'],
] as const;

/**
 * All feeds as a list that feed readers take in whole (OPML 2.0), in groups. It says nothing of when it was made.
 *
 * @param name the name of the site
 * @see https://opml.org/spec2.opml
 */
export function opml(name: string, site: URL, feeds: readonly Feed[]): string {
  const whole = (address: string) => new URL(address, site).href;
  const outline = (feed: Feed) => ({
    text: fullTitle(feed, name),
    title: fullTitle(feed, name),
    description: feed.description,
    type: 'rss',
    version: 'RSS2',
    language: 'en-gb',
    xmlUrl: whole(feed.rss),
    htmlUrl: whole(feed.page),
  });
  return generateOpml(
    withSoundTexts({
      head: { title: `${name}: feeds`, ownerId: site.href },
      body: {
        outlines: groups
          .map(([text, holds]) => ({ text, outlines: feeds.filter(holds).map(outline) }))
          .filter(({ outlines }) => outlines.length > 0),
      },
    }),
  );
}
