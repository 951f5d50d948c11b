// Every background job with the verb that does it.
import { accountsWorkers } from '#features/accounts/worker.ts'
import { demoWorkers } from '#features/demo/worker.ts'
import { exportsWorkers } from '#features/exports/worker.ts'
import { matchingWorkers } from '#features/matching/worker.ts'
import { postingsWorkers } from '#features/postings/worker.ts'
import { resumesWorkers } from '#features/resumes/worker.ts'
import { scoringWorkers } from '#features/scoring/worker.ts'
import { sharingWorkers } from '#features/sharing/worker.ts'
import { studioWorkers } from '#features/studio/worker.ts'
import { tailoringWorkers } from '#features/tailoring/worker.ts'
import { workspacesWorkers } from '#features/workspaces/worker.ts'
import { requestWorkers } from '#platform/http/worker.ts'
import { upkeepWorkers } from '#platform/jobs/upkeep.ts'
import { mailWorkers } from '#platform/mail/worker.ts'

export const workers = [
  ...demoWorkers,
  ...exportsWorkers,
  ...workspacesWorkers,
  ...accountsWorkers,
  ...resumesWorkers,
  ...scoringWorkers,
  ...postingsWorkers,
  ...matchingWorkers,
  ...tailoringWorkers,
  ...studioWorkers,
  ...sharingWorkers,
  ...requestWorkers,
  ...mailWorkers,
  ...upkeepWorkers,
]
