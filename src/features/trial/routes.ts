import { implement } from '@orpc/server'
import { AppError } from '#platform/errors.ts'
import type { RequestContext } from '#platform/http/bind.ts'
import { trialContract } from './contract.ts'
import { getTrial, startTrial } from './service.ts'

const os = implement(trialContract).$context<RequestContext>()

export const trialRoutes = os.router({
  start: os.start.handler(async ({ context: { ctx, request, setDeviceCookie } }) => {
    if (ctx.actor.kind === 'device') return getTrial(ctx, ctx.actor.deviceId)
    if (ctx.actor.kind !== 'anonymous') throw new AppError('conflict', 'You are signed in: no trial is needed.')
    const device = await startTrial(ctx, request)
    setDeviceCookie(device.id)
    return getTrial(ctx, device.id)
  }),
})
