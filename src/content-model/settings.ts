import { z } from 'zod';
import { internalAddress, line, webAddress } from './fields.ts';

/** A setting that may stand empty until it is known. */
const notYet = <Schema extends z.ZodType>(schema: Schema) => schema.nullish();

/** `content/site.yaml`: names, addresses and telephone numbers, in one place. */
export const settingsSchema = z.strictObject({
  name: line(60).meta({ description: 'The name of the site.' }),
  shortName: line(20).meta({ description: 'The short name.' }),
  tagline: line(100).meta({ description: 'A few words under the name.' }),
  description: line(160).min(50).meta({ description: 'One sentence on the site, 50 to 160 characters.' }),
  contact: z
    .strictObject({
      email: notYet(z.email({ error: 'not-an-email' })).meta({
        description: 'The email address of the national team.',
      }),
      phone: notYet(line(30)).meta({ description: 'The telephone number.' }),
      hours: notYet(line(80)).meta({ description: 'When somebody answers.' }),
      address: notYet(line(200)).meta({ description: 'The postal address, on one line with commas.' }),
    })
    .meta({ description: 'How to reach the national team. Pages read well where these are empty.' }),
  social: z
    .array(z.strictObject({ name: line(30), url: webAddress }))
    .default([])
    .meta({ description: 'Pages on social networks.' }),
  newsletterSignUp: notYet(webAddress).meta({
    description: 'The address to which the sign-up form of the newsletter provider posts.',
  }),
  repository: notYet(z.string().regex(/^[\w.-]+\/[\w.-]+$/, { error: 'not-a-repository' })).meta({
    description: 'The repository of this content on GitHub. The form at /admin/ sends what people write there.',
    example: 'owner/name',
  }),
  signIn: notYet(webAddress).meta({
    description:
      'The address of a service that signs people in with GitHub. Without it, they use a token of their own.',
    example: 'https://sign-in.example.org',
  }),
  feeds: z
    .strictObject({
      authority: z
        .string()
        .regex(z.regexes.domain, { error: 'a domain name such as example.org is needed' })
        .meta({ description: 'A domain name that makes the ids of feed items. Never change it.' }),
      since: z
        .string()
        .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'a year in quotes is needed, such as "2026"' })
        .meta({ description: 'A year in which the domain was ours, in quotes. Never change it.' }),
    })
    .meta({ description: 'What the ids of feed items are made of (RFC 4151).' }),
  footerNote: line(200).meta({ description: 'One sentence at the foot of every page.' }),
});

export type Settings = z.output<typeof settingsSchema>;

/**
 * Whether a text is an address that a site may have had: words between slashes, with %-signs in order, and nothing that
 * a host would take for a pattern or a way out of its folder.
 */
export function isOldAddress(address: string): boolean {
  let words: string;
  try {
    words = decodeURI(address);
  } catch {
    return false;
  }
  const segments = words.replace(/\/$/, '').split('/').slice(1);
  return (
    words.startsWith('/') &&
    segments.length > 0 &&
    segments.every(
      (segment) => /^[\p{L}\p{N}_~.-][\p{L}\p{N}\p{M}_~., ()'+-]*$/u.test(segment) && !/^\.+$/.test(segment),
    )
  );
}

/** `content/redirects.yaml`: addresses that have moved. */
export const redirectsSchema = z.array(
  z.strictObject({
    from: z
      .string()
      .refine(isOldAddress, { error: 'not-an-old-address' })
      .meta({ description: 'The old address, from its first slash.', example: '/old-page' }),
    to: internalAddress,
    why: line(200).meta({ description: 'Why it moved, for whoever reads this file next.' }),
  }),
);

export type Redirect = z.output<typeof redirectsSchema>[number];
