import { handle } from '#platform/jobs/run-job.ts'
import { purgeDeletedJob, purgeWorkspacesJob } from './jobs.ts'
import { purgeWorkspaces } from './leaving.ts'
import { purgeDeleted } from './purge-deleted.ts'

export const workspacesWorkers = [handle(purgeWorkspacesJob, purgeWorkspaces), handle(purgeDeletedJob, purgeDeleted)]
