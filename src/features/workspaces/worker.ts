import { handle } from '#platform/jobs/run-job.ts'
import { purgeWorkspacesJob } from './jobs.ts'
import { purgeWorkspaces } from './leaving.ts'

export const workspacesWorkers = [handle(purgeWorkspacesJob, purgeWorkspaces)]
