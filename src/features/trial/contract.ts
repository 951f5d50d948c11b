// Trying without an account: a device gets a small number of uses; sign-up takes its work along.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Trial } from '#features/accounts/contract.ts'

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
