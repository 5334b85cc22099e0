/** Pages and feeds of small built sites, for tests of what compares them. */

/** A page as the site builds it: a frame, and a text that search finds. */
export const builtPage = (
  title: string,
  text: string,
  { summary = 'A summary.', beside = '', frame = 'Menu', head = '' } = {},
) => `<!doctype html><html><head><title>${title} – WLA</title><meta name="description" content="${summary}">
<meta property="og:title" content="${title}"><link rel="canonical" href="https://site.example/x/">${head}</head>
<body><header>${frame}</header><main><article data-pagefind-body><h1>${title}</h1>${text}
<div data-pagefind-ignore>${beside}</div></article></main><footer>Foot</footer></body></html>`;

/** A page that asks search engines to leave it out, as a notice does. */
export const notice = (title: string) => builtPage(title, '', { head: '<meta name="robots" content="noindex">' });

/** A page that sends its visitors on. */
export const sendsOn = (to: string) =>
  `<!doctype html><title>This page has moved</title><meta http-equiv="refresh" content="0; url=${to}"><main></main>`;

/** A feed with items of an id, a title and a link. */
export const builtFeed = (...items: [id: string, title: string, link: string][]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>a</title><link>https://site.example/</link><description>b</description>${items
    .map(
      ([id, title, link]) =>
        `<item><title>${title}</title><link>https://site.example${link}</link><guid isPermaLink="false">${id}</guid></item>`,
    )
    .join('')}</channel></rss>`;
