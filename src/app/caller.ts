// Who is calling: a session cookie, a bearer token, or a trial device. The one place where requests become actors.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { openPersonalWorkspace } from '#features/accounts/service.ts'
import { openSessionCookie, readSession, sessionCookieName, sessionDays } from '#features/accounts/session.ts'
import { looksLikeToken, readToken } from '#features/tokens/service.ts'
import { readDevice } from '#features/trial/service.ts'
import type { Ctx, Platform } from '#platform/context.ts'
import { AppError } from '#platform/errors.ts'

export const deviceCookieName = 'shortlist.device'

/** The context of a request. Throws `unauthenticated` for a bad token and `forbidden` for a cross-site write. */
export async function readCaller(platform: Platform, request: FastifyRequest, reply: FastifyReply): Promise<Ctx> {
  const ctx: Ctx = { actor: { kind: 'anonymous' }, workspace: undefined, requestId: request.id, platform }
  const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (bearer) {
    const known = looksLikeToken(bearer) ? await readToken(ctx, bearer) : undefined
    if (!known) throw new AppError('unauthenticated', 'This token is not valid (any more). Make a new one in Settings.')
    return { ...ctx, ...known }
  }
  refuseCrossSiteWrite(platform, request)
  return (await readSessionCaller(ctx, request, reply)) ?? (await readDeviceCaller(ctx, request)) ?? ctx
}

async function readSessionCaller(ctx: Ctx, request: FastifyRequest, reply: FastifyReply): Promise<Ctx | undefined> {
  const { platform } = ctx
  const secure = platform.publicUrl.startsWith('https://')
  const name = sessionCookieName(secure)
  const cookie = request.cookies[name]
  const token = cookie && openSessionCookie(cookie, platform.secret)
  const session = token ? await readSession(platform.database, token, request.method === 'GET') : undefined
  if (!session) return undefined
  if (session.prolonged)
    reply.setCookie(name, cookie!, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: sessionDays * 86_400 })
  const workspace = session.workspaceId ?? (await openPersonalWorkspace(ctx, session.userId, readDeviceId(request)))
  return {
    ...ctx,
    workspace,
    ...(session.scoped ? { scoped: session.scoped } : {}),
    actor: { kind: 'user', userId: session.userId, sessionId: session.sessionId, admin: session.admin },
  }
}

async function readDeviceCaller(ctx: Ctx, request: FastifyRequest): Promise<Ctx | undefined> {
  const id = readDeviceId(request)
  const device = id ? await readDevice(ctx, id) : undefined
  return device && { ...ctx, workspace: device.workspaceId, actor: { kind: 'device', deviceId: device.id } }
}

function readDeviceId(request: FastifyRequest): string | undefined {
  const cookie = request.cookies[deviceCookieName]
  const opened = cookie ? request.unsignCookie(cookie) : undefined
  return opened?.valid ? opened.value : undefined
}

// CSRF: cookies are SameSite=Lax, and a browser's own word on where a write comes from must be "from here" (Fetch Metadata).
function refuseCrossSiteWrite(platform: Platform, request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return
  const site = request.headers['sec-fetch-site']
  const origin = request.headers.origin
  const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
  const foreignOrigin =
    origin !== undefined && origin !== platform.publicUrl && origin !== `${request.protocol}://${request.headers.host}`
  if (foreignSite || foreignOrigin)
    throw new AppError('forbidden', 'This request came from another site and was refused.')
}
