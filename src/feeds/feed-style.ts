/**
 * How a feed looks where somebody opens its address in a browser: a plain explanation, then what is new, as a list.
 * Browsers apply it where the feed is served as `application/xml`. They are about to drop XSLT, and CSS needs none.
 *
 * The text of CSS is no link. Where the feed itself begins with an explanation in XHTML, that takes the place of this one.
 *
 * @param subscribe the whole address of the page that explains feeds
 */
export const feedStyle = (subscribe: URL): string => `@namespace html 'http://www.w3.org/1999/xhtml';

rss {
  --paper: #fbf5e6;
  --card: #fffdf8;
  --note: #bfe3c3;
  --ink: #1c1914;
  --ink-soft: #544b3d;
  --link: #1a4a8f;
  color-scheme: light dark;
  display: block;
  box-sizing: border-box;
  min-block-size: 100vh;
  padding: 1rem;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
@media (prefers-color-scheme: dark) {
  rss {
    --paper: #16140f;
    --card: #211e17;
    --note: #1d4a2b;
    --ink: #f7efdd;
    --ink-soft: #cfc4ae;
    --link: #a9cbff;
  }
}
channel {
  display: block;
  max-inline-size: 42rem;
  margin: 0 auto;
}
channel > *,
item > * {
  display: none;
}
channel::before,
channel > html|div {
  display: block;
  margin-block-end: 1.5rem;
  padding: 1rem 1.25rem;
  border: 2px solid;
  background: var(--note);
}
channel::before {
  content: 'This is a feed: a list of what is new, made for apps.\\A To follow it, copy the address of this page and paste it into a feed reader.\\A New to feeds? Go to ${subscribe.href.replaceAll("'", '%27')}';
  white-space: pre-line;
}
channel:has(> html|div)::before {
  display: none;
}
channel > html|div > html|p {
  margin: 0;
}
channel > html|div html|a {
  color: var(--ink);
}
channel > title {
  display: block;
  font-size: 1.75rem;
  font-weight: 700;
  line-height: 1.15;
}
channel > description {
  display: block;
  margin-block: 0.5rem 1.5rem;
}
item {
  display: block;
  margin-block-start: 1rem;
  padding: 1rem 1.25rem;
  border: 2px solid;
  background: var(--card);
}
item > title {
  display: block;
  font-size: 1.25rem;
  font-weight: 700;
  line-height: 1.25;
}
item > description {
  display: block;
  margin-block-start: 0.375rem;
}
item > link {
  display: block;
  margin-block-start: 0.375rem;
  color: var(--ink-soft);
  user-select: all;
}
/* "Tue, 03 Nov 2026", without the time that follows. */
item > pubDate {
  display: block;
  inline-size: 16ch;
  overflow: hidden;
  color: var(--ink-soft);
  font-family: ui-monospace, monospace;
  white-space: nowrap;
}
`;
