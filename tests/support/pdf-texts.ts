import { getDocumentProxy } from 'unpdf';

/** A run of text where a page has it. Lengths are in points, from the top and the left of the page. */
export interface PdfText {
  text: string;
  page: number;
  left: number;
  right: number;
  /** The top of its capital letters, more or less, and the line that it stands on. */
  top: number;
  bottom: number;
  size: number;
  /** Whether it is decoration, which a screen reader passes over. */
  artifact: boolean;
}

export interface PdfPage {
  width: number;
  height: number;
  /** The addresses of its links. */
  links: string[];
  /** Its structure elements in their order: `H1`, `P`, `Table`… */
  roles: string[];
}

interface StructureNode {
  role?: string;
  children?: StructureNode[];
}

/** Reads what stands on the pages of a PDF, in the order of its content. */
export async function readPdf(bytes: Uint8Array): Promise<{ texts: PdfText[]; pages: PdfPage[] }> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const texts: PdfText[] = [];
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const marked: boolean[] = [];
    for (const item of items) {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') marked.pop();
        else marked.push('tag' in item && item.tag === 'Artifact');
      } else if (item.str.trim()) {
        const [, , across, size, left, up] = item.transform as [number, number, number, number, number, number];
        const high = Math.hypot(across, size);
        texts.push({
          text: item.str,
          page: number,
          left,
          right: left + item.width,
          top: height - up - high * 0.66,
          bottom: height - up,
          size: high,
          artifact: marked.includes(true),
        });
      }
    }
    const annotations = (await page.getAnnotations()) as { url?: string; unsafeUrl?: string }[];
    pages.push({
      width,
      height,
      links: annotations.flatMap(({ url, unsafeUrl }) => unsafeUrl ?? url ?? []),
      roles: rolesOf((await page.getStructTree()) as StructureNode | null),
    });
  }
  return { texts, pages };
}

const rolesOf = (node: StructureNode | null): string[] =>
  node ? [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesOf)] : [];

/** The letters of texts without any space, since lines end elsewhere in each edition. */
export const lettersOf = (texts: readonly Pick<PdfText, 'text'>[]): string =>
  texts.map(({ text }) => text.replace(/\s+/g, '')).join('');

/** Pairs of texts that lie on one another. */
export function overlaps(texts: readonly PdfText[]): string[] {
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter(
        (b) =>
          a.page === b.page &&
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
      )
      .map((b) => `${a.text} / ${b.text}`),
  );
}
