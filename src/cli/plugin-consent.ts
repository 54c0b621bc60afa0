import type { PluginConsent } from '../build/remark-lint.js'
import type { WorkspaceResult } from '../read/workspace.js'

/** Environment as a process has it. */
type Environment = Readonly<Record<string, string | undefined>>

/**
 * Whether the plugins of a workspace may run. Running a command in the folder of a workspace is consent, as with npm's
 * scripts; finding one above, or naming one, is consent to read. A pull request brings the code of strangers.
 * @param safe `--safe` or `--no-safe`; undefined where neither was given
 */
export function pluginConsent(
  safe: boolean | undefined,
  found: WorkspaceResult['found'],
  environment: Environment,
): PluginConsent {
  if (safe === true) return { given: false, reason: '--safe asks for none' }
  if (safe === false) return { given: true }
  if (isPullRequest(environment)) return { given: false, reason: 'this is a pull request on a build server' }
  if (found === 'above') return { given: false, reason: 'the workspace lies above the current folder' }
  return found === 'named'
    ? { given: false, reason: 'the workspace was named with --workspace' }
    : { given: true }
}

/** Whether a build server builds a pull or merge request, as the documented variables of each say. */
export function isPullRequest(environment: Environment): boolean {
  const isSet = (name: string) => !['', 'false', '0', undefined].includes(environment[name])
  return (
    /^(?:pull_request|merge_group)/.test(environment.GITHUB_EVENT_NAME ?? '') ||
    isSet('CI_MERGE_REQUEST_ID') ||
    /merge_request|external_pull_request/.test(environment.CI_PIPELINE_SOURCE ?? '') ||
    /^pull_request/.test(environment.CI_PIPELINE_EVENT ?? '') ||
    environment.BUILD_REASON === 'PullRequest' ||
    requestVariables.some(isSet)
  )
}

/** Azure, Bitbucket, Buildkite, CircleCI, Travis, AppVeyor, Drone and Woodpecker, Jenkins, Cirrus, Bitrise. */
const requestVariables = [
  'SYSTEM_PULLREQUEST_PULLREQUESTID',
  'BITBUCKET_PR_ID',
  'BUILDKITE_PULL_REQUEST',
  'CIRCLE_PULL_REQUEST',
  'CIRCLE_PR_NUMBER',
  'TRAVIS_PULL_REQUEST',
  'APPVEYOR_PULL_REQUEST_NUMBER',
  'DRONE_PULL_REQUEST',
  'CI_COMMIT_PULL_REQUEST',
  'CHANGE_ID',
  'CIRRUS_PR',
  'BITRISE_PULL_REQUEST',
]
