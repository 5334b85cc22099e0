import type { BreadcrumbList, Thing, WithContext } from 'schema-dts';

/** What a page says of itself to machines: one Schema.org thing or more. */
export type StructuredData = WithContext<Thing>;

/**
 * JSON-LD that cannot end the script element it stands in.
 *
 * @see https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements
 */
export const serialise = (data: StructuredData | StructuredData[]): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The way from the front page to a page, in the form that search engines read. */
export function breadcrumbData(
  site: URL,
  steps: readonly { name: string; address: string }[],
): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: new URL(address, site).href,
    })),
  };
}
