// The seam between contract and verbs: a route is `os.list.handler(bind(listResumes))` and nothing more.
import type { Ctx } from '../context.ts'

/** What every oRPC handler receives. `setCookie` and `header` speak to the answer. */
export type RequestContext = {
  ctx: Ctx
  request: { address: string; userAgent: string; languages: string; idempotencyKey: string | undefined }
  setDeviceCookie(deviceId: string): void
  /** For logs and metrics. */
  noteOperation(name: string): void
}

export function bind<I, O>(verb: (ctx: Ctx, input: I) => Promise<O>) {
  return ({ context, input }: { context: RequestContext; input: I }): Promise<O> => verb(context.ctx, input)
}
