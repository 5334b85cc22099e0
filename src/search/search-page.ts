/**
 * The search page: runs what the form asks in the visitor's own browser, keeps the address in step, and says how many
 * pages were found. Without it, the form still works as a link and the page offers lists to browse.
 */
import { loadPagefind, type Pagefind, type PagefindResult } from './pagefind-api.ts';

const SHOWN = 10;
const FILTERS = ['type', 'network', 'audience'];

const form = byId('part.search', HTMLFormElement);
const status = byId('part.status', HTMLElement);
const list = byId('part.results', HTMLElement);
const more = byId('part.more', HTMLButtonElement);

let engine: Promise<Pagefind> | undefined;
let asked = 0;
let found: PagefindResult[] = [];

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const address = new URL(form.action);
  for (const [name, value] of new FormData(form)) if (value) address.searchParams.set(name, String(value));
  if (address.href !== location.href) history.pushState(null, '', address);
  void run();
});
for (const select of form.querySelectorAll('select')) select.addEventListener('change', () => form.requestSubmit());
addEventListener('popstate', () => void showAddress());
more.addEventListener('click', () => void showMore());
void showAddress();

/** Puts what the address asks into the form, and runs it. */
async function showAddress(): Promise<void> {
  const asks = new URL(location.href).searchParams;
  for (const name of ['q', ...FILTERS]) {
    const field = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
    field.value = asks.get(name) ?? '';
    if (field instanceof HTMLSelectElement && field.selectedIndex === -1) field.value = '';
  }
  await run();
}

/** Runs what the form asks. An answer that comes after the next question is dropped. */
async function run(): Promise<void> {
  const turn = ++asked;
  const data = new FormData(form);
  const words = String(data.get('q') ?? '').trim();
  const filters = Object.fromEntries(
    FILTERS.map((name) => [name, String(data.get(name) ?? '')]).filter(([, value]) => value !== ''),
  );
  document.title = document.title.replace(/^(?:.* – )?(Search – )/, words ? `${words} – $1` : '$1');
  if (!words && Object.keys(filters).length === 0) {
    await show([], '');
    return;
  }
  status.textContent = 'Searching…';
  try {
    engine ??= loadPagefind();
    const { results } = await (await engine).search(words || null, { filters });
    if (words) await namesakeFirst(results, words);
    if (turn !== asked) return;
    const named = words ? ` for “${words}”` : '';
    await show(
      results,
      results.length === 0
        ? `Nothing was found${named}. Try another word, or browse the lists below.`
        : `${results.length} ${results.length === 1 ? 'page' : 'pages'} found${named}`,
    );
  } catch {
    engine = undefined;
    if (turn === asked) await show([], 'Search could not be loaded. Please try again, or browse the lists below.');
  }
}

/** Puts a page that is called just what was typed before all others, if it is among the first ten. */
async function namesakeFirst(results: PagefindResult[], words: string): Promise<void> {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/s\b|[^\p{L}\p{N} ]/gu, '')
      .trim();
  const titles = await Promise.all(
    results.slice(0, SHOWN).map(async (result) => (await result.data()).meta.title ?? ''),
  );
  const place = titles.findIndex((title) => plain(title) === plain(words));
  if (place > 0) results.unshift(...results.splice(place, 1));
}

/** Shows the first results, and then says how many there are. */
async function show(results: PagefindResult[], message: string): Promise<void> {
  const turn = asked;
  found = results;
  list.replaceChildren();
  await showMore();
  if (turn === asked) status.textContent = message;
}

/** Adds the next ten results to the list; the focus goes to the first of them only where a button asked for them. */
async function showMore(): Promise<void> {
  const turn = asked;
  const start = list.children.length;
  const next = await Promise.all(found.slice(start, start + SHOWN).map((result) => result.data()));
  if (turn !== asked) return;
  const items = next.map(({ url, excerpt, meta }) => {
    const item = document.createElement('li');
    const title = document.createElement('h2');
    title.className = 'entry-title';
    const link = document.createElement('a');
    link.href = url;
    link.textContent = meta.title ?? url;
    title.append(link);
    const kind = document.createElement('p');
    kind.className = 'card-kind';
    kind.textContent = meta.type ?? '';
    const text = document.createElement('p');
    text.append(...marked(excerpt));
    item.append(kind, title, text);
    return item;
  });
  list.append(...items);
  more.hidden = list.children.length >= found.length;
  if (start > 0) items[0]?.querySelector('a')?.focus();
}

/** An excerpt as text, with nothing of its HTML but the marks round the words that were found. */
function marked(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The search page has no ${kind.name} "${id}".`);
  return element;
}
