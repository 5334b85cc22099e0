/** Issues and entries for tests: as the schema gives them, with what matters to a newsletter. */
import type { Issue } from '../../src/newsletter-draft/issues.ts';
import type { NewsEntry } from '../../src/newsletter-draft/news.ts';

/** An issue that points to some things. */
export const issue = (number: number, published: string, items: object[] = [], more: object = {}): Issue =>
  ({
    collection: 'newsletters',
    name: `issue-${number}`,
    path: `newsletters/issue-${number}.md`,
    data: { number, published, items: items.map((item) => ({ ...item, why: 'Why not?' })), ...more },
  }) as unknown as Issue;

const agreed = { basis: 'published-source', reference: 'A page', scope: ['web', 'newsletter'], reviewBy: '2028-01-01' };
const event = { starts: '2026-12-01 12:30', kind: 'training', status: 'scheduled' };

/** An entry that is out since 2 November 2026, with more or other fields where they are given. */
export const entry = (collection: NewsEntry['collection'], name: string, more: object = {}): NewsEntry =>
  ({
    collection,
    name,
    path: `${collection}/${name}.md`,
    data: {
      title: `About ${name}`,
      summary: `What there is to know about ${name}, and what you could try.`,
      published: '2026-11-02',
      ...(collection === 'stories' ? { consent: agreed } : {}),
      ...(collection === 'events' ? event : {}),
      ...more,
    },
  }) as unknown as NewsEntry;

/** Consent with other fields. */
export const consent = (more: object): object => ({ consent: { ...agreed, ...more } });
