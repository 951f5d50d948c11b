// Who asks, in which workspace, with which machinery. Every verb takes a `Ctx` first.
import type { Database } from './db/database.ts'
import type { ScopedConnection } from './db/scoped-connection.ts'
import type { Env } from './env.ts'
import type { EventHub } from './events/event-hub.ts'
import type { FileStore } from './files/file-store.ts'
import type { JobQueue } from './jobs/job-queue.ts'
import type { Logger } from './log.ts'

export type TokenScope = 'read' | 'write' | 'capture'

/** Closed union: a new kind of caller is a decision, not a string. */
export type Actor =
  | { kind: 'user'; userId: string; sessionId: string; admin: boolean }
  | { kind: 'token'; userId: string; tokenId: string; scopes: TokenScope[] }
  | { kind: 'device'; deviceId: string }
  /** Somebody who holds a link to one record; `visitorId` lasts as long as the browser session. */
  | { kind: 'guest'; shareId: string; visitorId: string }
  | { kind: 'system'; reason: string }
  | { kind: 'webhook'; source: string }
  | { kind: 'anonymous' }

/** The machinery of one running node. */
export type Platform = {
  env: Env
  /** Signs and encrypts; the same on every node. */
  secret: string
  publicUrl: string
  log: Logger
  database: Database
  jobs: JobQueue
  events: EventHub
  files: FileStore
  /** Runs `close` when the node stops, last added first. */
  onClose(close: () => Promise<void>): void
}

export type Ctx = {
  actor: Actor
  workspace: string | undefined
  requestId: string
  platform: Platform
  /** A read connection whose scope was set in the very query that read the session; the first read takes it over. */
  scoped?: ScopedConnection
}

export const systemCtx = (platform: Platform, reason: string, workspace?: string): Ctx => ({
  actor: { kind: 'system', reason },
  workspace,
  requestId: `system:${reason}`,
  platform,
})
