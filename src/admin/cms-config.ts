import type { CmsConfig } from '@sveltia/cms';
import { formCollections } from './form-collections.ts';

/** What the form must know of the site that it belongs to. */
export interface FormSite {
  name: string;
  address: string;
  /** The repository on GitHub that the form writes to, as `owner/name`. */
  repository: string | undefined;
  /** The address of the service that signs people in with GitHub. */
  signIn: string | undefined;
}

/**
 * The configuration of the form, by `schema/sveltia-cms.json` of its package. All of it but the four facts of the site is
 * made from the schemas of the content.
 *
 * Without a repository there is nowhere to write to: the backend is then the one that keeps nothing ("test-repo"), and
 * `start.ts` offers no more than the work on files of one's own computer.
 *
 * @see https://sveltiacms.app/en/docs
 */
export const cmsConfig = ({ name, address, repository, signIn }: FormSite): CmsConfig => ({
  load_config_file: false,
  backend: repository
    ? {
        name: 'github',
        repo: repository,
        // Without a service that signs people in, they sign in with a token of their own.
        ...(signIn ? { base_url: signIn.replace(/\/$/, '') } : { auth_methods: ['token'] }),
        commit_messages: {
          create: 'Add “{{slug}}” to {{collection}}',
          update: 'Change “{{slug}}” in {{collection}}',
          delete: 'Take “{{slug}}” out of {{collection}}',
          uploadMedia: 'Add the file {{path}}',
          deleteMedia: 'Take out the file {{path}}',
        },
      }
    : { name: 'test-repo' },
  publish_mode: 'editorial_workflow',
  app_title: `Write for ${name}`,
  site_url: address,
  logo: { src: '/favicon.svg' },
  media_folder: 'content',
  public_folder: '/',
  media_libraries: {
    all: { max_file_size: 10_000_000, slugify_filename: true },
    stock_assets: { providers: [] },
  },
  slug: { encoding: 'ascii', clean_accents: true, maxlength: 50 },
  // The look of the site is not that of a preview here; the pull request gets a real one where the host makes it.
  editor: { preview: false },
  output: { omit_empty_optional_fields: true, yaml: { indent_sequences: true } },
  collections: formCollections(),
});
