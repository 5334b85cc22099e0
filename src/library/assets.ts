/** Pictures and other files that lie beside entries, made ready for pages. */
import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { ShownPicture } from '../markdown/component.ts';

// Endings in capitals count too: cameras write them.
const pictures = import.meta.glob<{ default: ImageMetadata }>(
  '@content/**/*.{[jJ][pP][gG],[jJ][pP][eE][gG],[pP][nN][gG],[wW][eE][bB][pP],[aA][vV][iI][fF]}',
);
const files = import.meta.glob<string>(
  '@content/**/*.{[pP][dD][fF],[oO][dD][tT],[oO][dD][pP],[oO][dD][sS],[dD][oO][cC][xX],[pP][pP][tT][xX],[xX][lL][sS][xX],[cC][sS][vV],[tT][xX][tT],[mM][pP]4,[wW][eE][bB][mM],[vV][tT][tT]}',
  {
    query: '?url',
    import: 'default',
    eager: true,
  },
);

const WIDTHS = [360, 640, 960, 1280];

/** The picture at a path of the content root, in several widths as WebP. Undefined where there is none. */
export async function shownPicture(
  path: string,
  widths: readonly number[] = WIDTHS,
): Promise<ShownPicture | undefined> {
  const metadata = await pictureAt(path);
  if (!metadata) return undefined;
  const { width, height } = metadata;
  const image = await getImage({
    src: metadata,
    format: 'webp',
    widths: widths.filter((each) => each < width).concat(Math.min(width, widths.at(-1) ?? width)),
    width: Math.min(width, widths.at(-1) ?? width),
  });
  return { src: image.src, srcset: image.srcSet.attribute, width, height };
}

/**
 * The picture at a path of the content root in one size as JPEG, for what cannot choose among several or shows no WebP
 * (Outlook). What is transparent becomes white: nobody knows on which ground it will stand. Undefined where there is none.
 */
export async function plainPicture(
  path: string,
  widest = 960,
): Promise<Pick<ShownPicture, 'src' | 'width' | 'height'> | undefined> {
  const metadata = await pictureAt(path);
  if (!metadata) return undefined;
  const width = Math.min(metadata.width, widest);
  const height = Math.round((metadata.height * width) / metadata.width);
  const { src } = await getImage({ src: metadata, format: 'jpeg', width, background: '#ffffff' });
  return { src, width, height };
}

/** The picture at a path of the content root, as Astro's components take it. */
export async function pictureAt(path: string): Promise<ImageMetadata | undefined> {
  return (await at(pictures, path)?.())?.default;
}

/** The address of a file at a path of the content root. */
export const fileAddress = (path: string): string | undefined => at(files, path);

/** The glob gives its paths from the project's folder, wherever the content lies: their ends tell. */
function at<Value>(map: Record<string, Value>, path: string): Value | undefined {
  const key = Object.keys(map).find((each) => each === `/${path}` || each.endsWith(`/${path}`));
  return key === undefined ? undefined : map[key];
}
