/** The parts of the search page that its script fills, by their ids in `src/pages/search.astro`. */

/**
 * Finds a part of the page.
 *
 * @throws where the page has no such element
 */
function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(`part.${id}`);
  if (!(found instanceof kind)) throw new Error(`The search page has no ${kind.name} "part.${id}".`);
  return found;
}

export const form = part('search', HTMLFormElement);
export const field = part('q', HTMLInputElement);
export const status = part('status', HTMLElement);
export const found = part('found', HTMLElement);
export const head = part('head', HTMLElement);
export const count = part('count', HTMLElement);
export const notes = part('notes', HTMLElement);
export const narrow = part('narrow', HTMLElement);
export const list = part('list', HTMLElement);
export const none = part('none', HTMLElement);
export const noneTitle = part('none-title', HTMLElement);
export const meant = part('meant', HTMLElement);
export const failedTitle = part('failed-title', HTMLElement);
export const failed = part('failed', HTMLElement);
export const again = part('again', HTMLButtonElement);
export const more = part('more', HTMLButtonElement);
export const moreFailed = part('more-failed', HTMLElement);
export const onward = part('onward', HTMLElement);
export const browse = part('browse', HTMLElement);
