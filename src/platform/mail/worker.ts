import { handle } from '../jobs/run-job.ts'
import { deliverMail, purgeMail } from './deliver-mail.ts'
import { deliverMailJob, purgeMailJob } from './jobs.ts'

export const mailWorkers = [handle(deliverMailJob, deliverMail), handle(purgeMailJob, purgeMail)]
