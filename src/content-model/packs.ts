/** Files that go together, to be taken away as one ZIP. Entries say for themselves which packs they belong in. */
import { z } from 'zod';
import { list } from './fields.ts';

export const packNames = ['new-wla', 'employer', 'partner'] as const;

export type PackName = (typeof packNames)[number];

/** The name of a pack's folder and, with its ending, of its file. */
const files: Record<PackName, string> = {
  'new-wla': 'new-wla-starter-pack',
  employer: 'employer-pack',
  partner: 'partner-pack',
};

/** The name of a pack's folder: `new-wla-starter-pack`. */
export const packFolder = (pack: PackName): string => files[pack];

/** The address of a pack: `/resources/packs/new-wla-starter-pack.zip`. */
export const packAddress = (pack: PackName): string => `/resources/packs/${packFolder(pack)}.zip`;

/** The field by which an entry says which packs it belongs in. */
export const packs = list(z.enum(packNames)).optional().meta({
  description: 'The packs that it belongs in: those for a new WLA, an employer or a partner to download.',
});
