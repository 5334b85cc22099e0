import type { LearningResource, WithContext } from 'schema-dts';
import { mediaType } from '../hosting/file-answer.ts';
import { fileForm, type FileFacts } from '../library/file-words.ts';
import { sizeInWords } from '../library/size-in-words.ts';

/** What a resource says of itself. */
interface Resource {
  address: string;
  data: {
    title: string;
    summary: string;
    version: string;
    minutes: number;
    published: string;
    updated?: string | undefined;
  };
}

/** A file that a resource may be had as. */
interface Encoding extends FileFacts {
  address: string;
  fileName: string;
  bytes: number;
  sha256?: string | undefined;
}

/**
 * A resource as a learning resource of Schema.org, with the files that it may be had as.
 *
 * @param kind the kind in words: "Checklist"
 * @param audiences whom it is for, in words
 */
export function learningResourceData(
  { address, data: { title, summary, version, minutes, published, updated } }: Resource,
  files: readonly Encoding[],
  kind: string,
  audiences: readonly string[],
  site: URL,
): WithContext<LearningResource> {
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: title,
    description: summary,
    version,
    datePublished: published,
    dateModified: updated ?? published,
    inLanguage: 'en-GB',
    learningResourceType: kind,
    audience: audiences.map((audienceType) => ({ '@type': 'Audience', audienceType })),
    timeRequired: `PT${minutes}M`,
    url: new URL(address, site).href,
    encoding: files.map((file) => ({
      '@type': 'MediaObject',
      name: `${title} (${fileForm(file)})`,
      contentUrl: new URL(file.address, site).href,
      ...encodingFormat(file.fileName),
      contentSize: sizeInWords(file.bytes),
      ...(file.sha256 === undefined ? {} : { sha256: file.sha256 }),
    })),
  };
}

/** The media type of a file, where it is known. */
function encodingFormat(fileName: string): { encodingFormat?: string } {
  const type = mediaType(fileName);
  return type === undefined ? {} : { encodingFormat: type };
}
