import { z } from 'zod';
import { unsubscribeTarget } from './unsubscribe-target.ts';
import { internalAddress, line, list, webAddress } from './fields.ts';

/** A setting that may stand empty until it is known. */
const notYet = <Schema extends z.ZodType>(schema: Schema) => schema.nullish();

/**
 * An address to which a form may send what people type, and to which the content security policy lets it: https, without
 * a name and password, and with no sign that an address cannot have.
 */
const formAddress = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain, error: 'not-a-form-address', abort: true })
  .refine((address) => !/[\s"'<>\\^`{|}]/.test(address) && !/^https:\/*[^/?#]*@/i.test(address), {
    error: 'not-a-form-address',
  })
  .meta({ example: 'https://www.example.org/sign-up' });

/** A name that a provider's form gives to a field: letters, figures and the few signs that such names have. */
const fieldName = z
  .string()
  .min(1, { error: 'empty', abort: true })
  .regex(/^[\w.:-]+(?:\[[\w.:-]*\])*$/, { error: 'not-a-field-name' });

/** What is known of the provider that sends the newsletter. Older settings have its form's address alone. */
const newsletterSettings = z.strictObject({
  provider: notYet(line(60)).meta({
    description: 'The name of the company that sends the newsletter. The form says that it stores the address.',
    example: 'Example Mail',
  }),
  privacy: notYet(webAddress).meta({
    description: 'The page on which that company says what it does with addresses.',
    example: 'https://www.example.org/privacy',
  }),
  emailField: notYet(fieldName).meta({
    description: 'The name that its form gives to the field for the email address. Without it: email.',
    example: 'fields[email]',
  }),
  hidden: notYet(
    z.array(
      z.strictObject({
        name: fieldName.meta({ description: 'The name of the field.', example: 'list' }),
        value: z.string().max(300).meta({ description: 'What it holds.', example: '4' }),
      }),
    ),
  ).meta({ description: 'Hidden fields that its form needs, such as the number of a list.' }),
  thanks: notYet(list(formAddress)).meta({
    description:
      'The pages to which its form leads once somebody has signed up. Where they are named, browsers let it lead nowhere else, so name them all.',
    example: ['https://thanks.example.org/'],
  }),
  unsubscribe: notYet(
    line(200).refine((value) => unsubscribeTarget(value) !== undefined, { error: 'not-an-unsubscribe-target' }),
  ).meta({
    description: 'The code in the email edition that the provider turns into the link with which a reader stops.',
    example: '{{ unsubscribe_url }}',
  }),
});

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
  newsletterSignUp: notYet(formAddress).meta({
    description: 'The address to which the sign-up form of the newsletter provider posts.',
  }),
  newsletter: notYet(newsletterSettings).meta({
    description:
      'The company that sends the newsletter by email, and what its form needs. Without it, the form asks for the address alone.',
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
function isOldAddress(address: string): boolean {
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
