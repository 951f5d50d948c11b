// Every background job with the verb that does it.
import { postingsWorkers } from '#features/postings/worker.ts'
import { resumesWorkers } from '#features/resumes/worker.ts'
import { scoringWorkers } from '#features/scoring/worker.ts'
import { tailoringWorkers } from '#features/tailoring/worker.ts'
import { mailWorkers } from '#platform/mail/worker.ts'

export const workers = [...resumesWorkers, ...scoringWorkers, ...postingsWorkers, ...tailoringWorkers, ...mailWorkers]
