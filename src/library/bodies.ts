/** The texts of entries, rendered when a page, a feed or a document asks for them. */
import { contentRoot } from '../content-model/content-root.ts';
import { readEntryFile } from '../content-model/entry-file.ts';
import type { BodyLookups } from '../markdown/component.ts';
import { renderBody, type RenderedBody } from '../markdown/render-body.ts';
import { fileBeside, pathOf, pictureBeside } from './beside.ts';
import { resourceKindNames } from './labels.ts';
import { once } from './once.ts';
import { shelf, type LibraryEntry } from './shelf.ts';
import { today } from './today.ts';
import { isOut, storyState } from './visibility.ts';

const evidenceByName = once(async () => new Map((await shelf('evidence')).map(({ name, data }) => [name, data])));
const resourcesByName = once(async () => {
  const day = today();
  return new Map(
    (await shelf('resources'))
      .filter(({ data }) => isOut(data, day))
      .map(({ name, address, data }) => [
        name,
        { title: data.title, address, kind: resourceKindNames[data.kind], minutes: data.minutes },
      ]),
  );
});

/**
 * The text of an entry as HTML, with its headings.
 *
 * @throws where the text cannot be rendered, which the check has made sure of
 */
export async function bodyOf(entry: LibraryEntry): Promise<Pick<RenderedBody, 'html' | 'headings'>> {
  const root = contentRoot();
  const path = pathOf(entry);
  const { body } = readEntryFile(root, { path, format: path.endsWith('.mdx') ? 'mdx' : 'md' });
  if (!body) throw new Error(`${path} cannot be read.`);
  const [figures, resources] = await Promise.all([evidenceByName(), resourcesByName()]);

  // Pictures are made ready first, because rendering does not wait: a first pass finds out which are wanted.
  const shown = new Map<string, Awaited<ReturnType<typeof pictureBeside>>>();
  const lookups: BodyLookups = {
    evidence: (name) => figures.get(name),
    resource: (name) => resources.get(name),
    picture: (src) => shown.get(src),
    file: (src) => fileBeside(entry, src),
  };
  let rendered = renderBody(body, lookups);
  if (rendered.pictures.length > 0) {
    for (const { src } of rendered.pictures) shown.set(src, await ready(pictureBeside(entry, src), path, src));
    rendered = renderBody(body, lookups);
  }
  for (const { src } of rendered.attachments) await ready(fileBeside(entry, src), path, src);
  const stopping = rendered.problems.find(({ severity }) => severity === 'error');
  if (stopping) throw new Error(`${path}:${stopping.line}: ${stopping.what}`);
  const gone = await storiesGone();
  return { ...rendered, html: withoutDeadPlaces(rendered.html, gone) };
}

const storiesGone = once(async () => {
  const day = today();
  return new Set(
    (await shelf('stories')).filter(({ data }) => storyState(data, day) === 'gone').map(({ address }) => address),
  );
});

/** A link to a place in a story that has been taken down leads to the notice: the place went with the story. */
const withoutDeadPlaces = (html: string, gone: ReadonlySet<string>): string =>
  gone.size === 0
    ? html
    : html.replace(/href="([^"#]+)#[^"]*"/g, (link, address: string) =>
        gone.has(address) ? `href="${address}"` : link,
      );

/** A picture or file that the check has seen, and that must therefore be there. */
async function ready<Asset>(asset: Asset | Promise<Asset>, path: string, src: string): Promise<NonNullable<Asset>> {
  const found = await asset;
  if (found === undefined || found === null) throw new Error(`${path}: the file ${src} cannot be shown.`);
  return found;
}
