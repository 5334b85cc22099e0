import type { Settings } from '../content-model/settings.ts';
import type { FormSite } from './cms-config.ts';

/** What the form must know, from the settings. `WLA_REPOSITORY` takes the place of the repository in the settings. */
export const formSite = ({ name, repository, signIn }: Settings, address: string): FormSite => ({
  name,
  address,
  repository: process.env['WLA_REPOSITORY'] || (repository ?? undefined),
  signIn: signIn ?? undefined,
});
