// Trying without an account: a device gets a small number of uses; sign-up takes its work along.
import { oc } from '@orpc/contract'
import { z } from 'zod'

export const Trial = z.object({ usesLeft: z.int().min(0), usesTotal: z.int().min(0) })
export type Trial = z.infer<typeof Trial>

export const trialContract = {
  start: oc
    .route({
      method: 'POST',
      path: '/trial',
      tags: ['Trial'],
      summary: 'Start (or resume) trying without an account; sets the device cookie',
    })
    .output(Trial),
}
