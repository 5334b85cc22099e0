/** The collections of the form: where their entries lie, how they are named, listed and filled in. */
import type { Collection, EntryCollection, Field } from '@sveltia/cms';
import { bodyText } from '../authoring/entry-text.ts';
import { kinds, type Kind } from '../authoring/kinds.ts';
import { collectionNames, type CollectionName } from '../content-model/collection-names.ts';
import { collections } from '../content-model/collections.ts';
import { redirectsFile, settingsFile } from '../content-model/content-files.ts';
import { redirectsSchema, settingsSchema } from '../content-model/settings.ts';
import { components } from '../markdown/components/index.ts';
import { formFields, shownFieldsOf } from './form-field.ts';
import { beginnings } from './beginnings.ts';
import { schemaNode } from './schema-node.ts';
import { labelOf } from './words.ts';

/** The folder of the content in the repository. */
const CONTENT = 'content';

/** Symbols of the list of collections (Material Symbols, which come with the form). */
const icons: Record<CollectionName, string> = {
  stories: 'auto_stories',
  guides: 'map',
  networks: 'hub',
  newsletters: 'mail',
  resources: 'construction',
  events: 'event',
  evidence: 'monitoring',
  glossary: 'dictionary',
  partners: 'handshake',
  topics: 'sell',
  pages: 'description',
};

/** Every collection of the content, and the files that stand outside them. */
export const formCollections = (): Collection[] => [...collectionNames.map(entryCollection), settingsFiles()];

function entryCollection(name: CollectionName): EntryCollection {
  const { format, schema, one, address } = collections[name];
  const kind = kinds.find((each) => each.collection === name);
  const fields = beginnings(formFields(schemaNode(schema)), kind);
  const shown = shownFieldsOf(name);
  const [namedFrom] = shown;
  const markdown = format === 'markdown';
  return {
    name,
    label: labelOf(name),
    label_singular: labelOf(one),
    ...(kind && { description: `${labelOf(kind.what)}.` }),
    icon: icons[name],
    folder: `${CONTENT}/${name}`,
    path: kind?.folder ? '{{slug}}/index' : '{{slug}}',
    extension: markdown ? 'md' : 'yaml',
    format: markdown ? 'yaml-frontmatter' : 'yaml',
    create: kind !== undefined,
    delete: kind !== undefined,
    duplicate: false,
    identifier_field: namedFrom,
    summary: summaries[name] ?? `{{${namedFrom}}}`,
    slug: {
      template: name === 'newsletters' ? 'issue-{{number}}' : `{{${namedFrom}}}`,
      editable: ['create'],
      hint: 'The name of the file, and part of its address: lower-case letters, figures and hyphens.',
      pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', 'Please use lower-case letters, figures and single hyphens.'],
    },
    // Pictures and other files lie beside the entry that uses them.
    media_folder: '',
    public_folder: '.',
    // The pages have addresses of their own; every other entry has one that follows from its name.
    ...(kind && { preview_path: address('{{slug}}').slice(1), aliases_field: false }),
    ...views(fields, namedFrom),
    fields: [...fields, ...(markdown ? [body(kind)] : [])],
  };
}

/** What a list of entries says of each, where its title alone would say too little. */
const summaries: Partial<Record<CollectionName, string>> = {
  newsletters: '{{number}}: {{title}}',
  evidence: '{{value}} {{unit}}',
};

/** By which fields a list can be put in order, narrowed and grouped. */
function views(fields: readonly Field[], title: string) {
  const named = (fits: (field: Field) => boolean) => fields.filter(fits).map((field) => field.name);
  const ordered = named(({ widget }) => widget === 'datetime' || widget === 'number');
  const grouped = fields.filter((field) => field.widget === 'select' && !('multiple' in field && field.multiple));
  const [by] = ['published', 'order'].filter((name) => ordered.includes(name));
  return {
    sortable_fields: {
      fields: [title, ...ordered.filter((name) => name !== title)],
      default: { field: by ?? title, direction: by === 'published' ? ('descending' as const) : ('ascending' as const) },
    },
    ...(grouped.length > 0 && {
      view_groups: grouped.map(({ name, label }) => ({ name, label: label ?? name, field: name })),
    }),
    ...(named(({ widget }) => widget === 'boolean').length > 0 && {
      view_filters: named(({ widget }) => widget === 'boolean').map((name) => ({
        name,
        label: labelOf(name),
        field: name,
        pattern: true,
      })),
    }),
  };
}

/** The text of an entry, with nothing offered that the site does not accept. */
const body = (kind: Kind | undefined): Field => ({
  name: 'body',
  label: 'Text',
  widget: 'markdown',
  required: false,
  hint: 'Begin headings with “Heading 2”: the title is the heading above them.',
  ...(kind && kind.text.length > 0 && { default: bodyText(kind).trimEnd() }),
  buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'quote', 'bulleted-list', 'numbered-list'],
  editor_components: ['image', ...components.keys()],
  modes: ['rich_text', 'raw'],
  linked_images: false,
  use_emoji_autocomplete: false,
});

/** The settings, and the addresses that moved. */
const settingsFiles = (): Collection => ({
  name: 'settings',
  label: 'Settings',
  icon: 'settings',
  media_folder: `/${CONTENT}`,
  files: [
    {
      name: 'site',
      label: 'Names and addresses',
      icon: 'contact_phone',
      file: `${CONTENT}/${settingsFile}`,
      format: 'yaml',
      fields: formFields(schemaNode(settingsSchema)),
    },
    {
      name: 'redirects',
      label: 'Addresses that moved',
      icon: 'fork_right',
      file: `${CONTENT}/${redirectsFile}`,
      format: 'yaml',
      fields: [
        {
          name: 'redirects',
          label: 'Addresses that moved',
          label_singular: 'Address',
          widget: 'list',
          root: true,
          required: false,
          summary: '{{from}}',
          collapsed: true,
          fields: formFields(schemaNode(redirectsSchema).items ?? {}),
        },
      ],
    },
  ],
});
