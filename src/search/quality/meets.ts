/**
 * Whether a result is what a test asks for. A page is met by any place on it: `/glossary/` by `/glossary/#ulr`. A place
 * is met by itself alone. What a browser is to mark (`:~:text=`), a host and a query say nothing of the page.
 *
 * @param found the address that a result leads to
 * @param wanted the address that a test names
 * @example meets('/guides/first-90-days/#start:~:text=hello', '/guides/first-90-days/') // true
 */
export function meets(found: string, wanted: string): boolean {
  const [page, place] = parts(found);
  const [wantedPage, wantedPlace] = parts(wanted);
  return page === wantedPage && (wantedPlace === '' || place === wantedPlace);
}

/** The page of an address, with its last slash, and the place on it. */
function parts(address: string): [page: string, place: string] {
  const { pathname, hash } = new URL(address, 'https://site.invalid');
  const [place = ''] = hash.slice(1).split(':~:');
  return [
    decode(pathname)
      .replace(/(?:index\.html|\/)?$/, '/')
      .replace(/\/\/$/, '/'),
    decode(place),
  ];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
