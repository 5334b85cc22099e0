import type { Article, WithContext } from 'schema-dts';

/** What an entry with a page of its own says of itself. */
interface Written {
  address: string;
  data: { title: string; summary: string; published: string; updated?: string | undefined };
}

/**
 * An entry as an article of Schema.org. Its days are those that the page, the sitemap and the feed show.
 *
 * @param publisher the name of the site
 */
export function articleData(
  type: 'Article' | 'NewsArticle',
  { address, data }: Written,
  site: URL,
  publisher: string,
): WithContext<Article> {
  return {
    '@context': 'https://schema.org',
    '@type': type,
    headline: data.title,
    description: data.summary,
    datePublished: data.published,
    dateModified: data.updated ?? data.published,
    inLanguage: 'en-GB',
    mainEntityOfPage: new URL(address, site).href,
    author: { '@type': 'Organization', name: publisher },
  };
}
