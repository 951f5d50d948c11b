// The seam between contract and verbs: a route is `os.list.handler(bind(listResumes))` and nothing more.
import type { Ctx } from '../context.ts'

/** What every oRPC handler receives. */
export type RequestContext = {
  ctx: Ctx
  request: {
    address: string
    userAgent: string
    languages: string
    idempotencyKey: string | undefined
    /** The value of a cookie that we signed; undefined when it is absent or forged. */
    signedCookie(name: string): string | undefined
  }
  setDeviceCookie(deviceId: string): void
  /** A signed cookie that no script reads, sent back to `path` only, gone with the browser session. */
  setSessionCookie(name: string, value: string, path: string): void
  /** A header beside the answer. */
  setHeader(name: string, value: string): void
  /** For logs and metrics. */
  noteOperation(name: string): void
}

export function bind<I, O>(verb: (ctx: Ctx, input: I) => Promise<O>) {
  return ({ context, input }: { context: RequestContext; input: I }): Promise<O> => verb(context.ctx, input)
}
