import { handle } from '#platform/jobs/run-job.ts'
import { mailCommentsJob } from './jobs.ts'
import { mailComments } from './service/mail-comments.ts'

export const sharingWorkers = [handle(mailCommentsJob, mailComments)]
