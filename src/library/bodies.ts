/** The texts of entries, rendered when a page, a feed or a document asks for them. */
import { contentRoot } from '../content-model/content-root.ts';
import { readEntryFile } from '../content-model/entry-file.ts';
import type { Block } from '../documents/document.ts';
import { blocksOf } from '../documents/from-body/blocks-of.ts';
import { withAddresses } from '../documents/whole-addresses.ts';
import type { BodyOutline } from '../markdown/body-outline.ts';
import { bodyTree } from '../markdown/body-tree.ts';
import type { BodyLookups, ShownPicture } from '../markdown/component.ts';
import { renderBody, type RenderedBody } from '../markdown/render-body.ts';
import type { BodySource } from '../markdown/with-outline.ts';
import { fileBeside, pathOf, pictureBeside, pictureFileBeside } from './beside.ts';
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
  const rendered = await withPictures(entry, renderBody, (src) => pictureBeside(entry, src));
  for (const { src } of rendered.attachments) await ready(fileBeside(entry, src), pathOf(entry), src);
  return { ...rendered, html: withoutDeadPlaces(rendered.html, await storiesGone()) };
}

/**
 * The text of an entry as documents take it: the same words in the same order. Its pictures are files of the content.
 *
 * @throws where the text cannot be rendered, which the check has made sure of
 */
export async function bodyBlocks(entry: LibraryEntry): Promise<Block[]> {
  const { tree } = await withPictures(entry, bodyTree, async (src) => {
    const file = await pictureFileBeside(entry, src);
    return file && { ...file, src: file.path };
  });
  const gone = await storiesGone();
  return withAddresses(blocksOf(tree), (address) => withoutDeadPlace(address, gone));
}

/**
 * Renders the text of an entry. Pictures are made ready first, because rendering does not wait: a first pass finds out
 * which are wanted.
 */
async function withPictures<Rendered extends BodyOutline>(
  entry: LibraryEntry,
  render: (source: BodySource, lookups: BodyLookups) => Rendered,
  pictureOf: (src: string) => Promise<ShownPicture | undefined>,
): Promise<Rendered> {
  const path = pathOf(entry);
  const { body } = readEntryFile(contentRoot(), { path, format: path.endsWith('.mdx') ? 'mdx' : 'md' });
  if (!body) throw new Error(`${path} cannot be read.`);
  const [figures, resources] = await Promise.all([evidenceByName(), resourcesByName()]);
  const shown = new Map<string, ShownPicture>();
  const lookups: BodyLookups = {
    evidence: (name) => figures.get(name),
    resource: (name) => resources.get(name),
    picture: (src) => shown.get(src),
    file: (src) => fileBeside(entry, src),
  };
  let rendered = render(body, lookups);
  if (rendered.pictures.length > 0) {
    for (const { src } of rendered.pictures) shown.set(src, await ready(pictureOf(src), path, src));
    rendered = render(body, lookups);
  }
  const stopping = rendered.problems.find(({ severity }) => severity === 'error');
  if (stopping) throw new Error(`${path}:${stopping.line}: ${stopping.what}`);
  return rendered;
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
    : html.replace(/href="([^"]+)"/g, (_link, address: string) => `href="${withoutDeadPlace(address, gone)}"`);

/** The same for one address. */
function withoutDeadPlace(address: string, gone: ReadonlySet<string>): string {
  const [page = '', place] = address.split('#');
  return place !== undefined && gone.has(page) ? page : address;
}

/** A picture or file that the check has seen, and that must therefore be there. */
async function ready<Asset>(asset: Asset | Promise<Asset>, path: string, src: string): Promise<NonNullable<Asset>> {
  const found = await asset;
  if (found === undefined || found === null) throw new Error(`${path}: the file ${src} cannot be shown.`);
  return found;
}
