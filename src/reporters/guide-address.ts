import { problemGuide } from '../content-model/problem-help.ts';

/**
 * The address on GitHub of the guide that explains every problem, as it was at the commit that is checked. Undefined
 * where the check does not run in GitHub Actions.
 *
 * @param env the variables that GitHub Actions sets: the server, the repository and the commit
 */
export function guideAddress(env: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
  if (!/^https:\/\/[\w.-]+$/.test(server ?? '') || !/^[\w.-]+\/[\w.-]+$/.test(repository ?? '')) return undefined;
  if (!/^[0-9a-f]{40,64}$/.test(commit ?? '')) return undefined;
  return `${server}/${repository}/blob/${commit}/${problemGuide}`;
}
