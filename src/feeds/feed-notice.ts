import { feedPlace, type FeedScope } from './feed-addresses.ts';

/**
 * What a feed says to somebody who opens its address in a browser, as the first element of its channel. In XHTML it is
 * real text with a real link, which screen readers read and phones show at their own width; feed readers pass over it.
 * The feed validator of the W3C lets `xhtml:div` stand in a channel (`do_xhtml_div` in its extension.py).
 *
 * @param scope what the feed carries
 * @param site the address of the site
 */
export const feedNotice = (scope: FeedScope, site: URL): string =>
  [
    '<xhtml:div xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    '<xhtml:meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<xhtml:p>This is a feed: a list of what is new, made for apps.</xhtml:p>',
    '<xhtml:p>To follow it, copy the address of this page and paste it into a feed reader.</xhtml:p>',
    `<xhtml:p><xhtml:a href="${new URL(feedPlace(scope), site).href}">What feeds are, and how to begin</xhtml:a></xhtml:p>`,
    '</xhtml:div>',
  ].join('');
