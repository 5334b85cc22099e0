/**
 * The address of a page in a preview: always at the preview's own host, whatever the page's address says.
 *
 * @param address from the front page: `/stories/bees/`
 * @param preview the public address of the preview, such as https://preview.example.org
 */
export const previewOf = (address: string, preview: string): string =>
  new URL(`${new URL(preview).origin}/${address.replace(/^[/\\]+/, '')}`).href
    .replaceAll('<', '%3C')
    .replaceAll('>', '%3E');
