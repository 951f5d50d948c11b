// The only ways to data: a transaction that row-level security ties to one workspace, or a stated system act.
import type { PoolClient } from 'pg'
import type { Actor, Ctx, TokenScope } from '../context.ts'
import { AppError } from '../errors.ts'
import { type Db, dbOf, writeTogether } from './database.ts'

/** Inside `inWorkspace`: the context plus the transaction's query builder. */
export type Tx = Ctx & { db: Db; client: PoolClient; workspace: string }
/** Inside `inSystem`: rows of every workspace are visible. */
export type SystemTx = Ctx & { db: Db; client: PoolClient }

type Access = { scope?: TokenScope }

/**
 * Runs `work` in one transaction in which only rows of `ctx.workspace` exist.
 * Throws `unauthenticated` without a workspace and `forbidden` when a token lacks the scope
 * (`write` unless told otherwise).
 */
export function inWorkspace<T>(ctx: Ctx, work: (tx: Tx) => Promise<T>, access: Access = {}): Promise<T> {
  const { workspace } = ctx
  if (!workspace) throw new AppError('unauthenticated', 'Sign in to do this.')
  requireScope(ctx.actor, access.scope ?? 'write')
  return transact(ctx, [workspace, 'off'], (client) => work({ ...ctx, workspace, client, db: dbOf(client) }))
}

/**
 * `inWorkspace` for verbs that only read: a token with scope `read` is enough, and there is no transaction, since each
 * statement of READ COMMITTED sees its own snapshot anyway. The connection is read-only, and its scope is set before
 * anything else each time it is taken, so what an earlier caller left never counts.
 */
export async function readWorkspace<T>(ctx: Ctx, work: (tx: Tx) => Promise<T>): Promise<T> {
  const { workspace } = ctx
  if (!workspace) throw new AppError('unauthenticated', 'Sign in to do this.')
  requireScope(ctx.actor, 'read')
  const lent = ctx.scoped?.take()
  const client = lent ?? (await ctx.platform.database.readPool.connect())
  let broken: Error | undefined
  try {
    const scoped = lent ? undefined : setReadScope(client, workspace)
    scoped?.catch((error: Error) => {
      broken = error
    })
    const result = await work({ ...ctx, workspace, client, db: dbOf(client) })
    await scoped
    return result
  } finally {
    client.release(broken)
  }
}

function setReadScope(client: PoolClient, workspace: string): Promise<unknown> {
  writeTogether(client)
  return client.query({ ...readScopeQuery, values: [workspace] })
}

/** For what spans workspaces: background sweeps, admin pages, sign-up. `why` is for the reader of the code. */
export function inSystem<T>(ctx: Ctx, why: string, work: (tx: SystemTx) => Promise<T>): Promise<T> {
  if (!why) throw new Error('inSystem needs a reason')
  return transact(ctx, [ctx.workspace ?? '', 'on'], (client) => work({ ...ctx, client, db: dbOf(client) }))
}

export function requireScope(actor: Actor, scope: TokenScope): void {
  if (actor.kind !== 'token') return
  const enough = actor.scopes.includes(scope) || (scope === 'read' && actor.scopes.includes('write'))
  if (!enough)
    throw new AppError('forbidden', `This token lacks the scope "${scope}". Make a new one in Settings.`, { scope })
}

export function requireAdmin(ctx: Ctx): void {
  if (ctx.actor.kind !== 'user' || !ctx.actor.admin) throw notAdmin(ctx)
}
// Admin pages do not exist for others: 404, not 403. Anonymous callers are asked to sign in.
const notAdmin = (ctx: Ctx) =>
  ctx.actor.kind === 'anonymous' || ctx.actor.kind === 'device'
    ? new AppError('unauthenticated', 'Sign in first.')
    : new AppError('not_found', 'There is no such page.')

const readScopeQuery = { name: 'read_scope', text: "select set_config('app.workspace', $1, false)" }
const scopeQuery = {
  name: 'scope',
  text: "select set_config('app.workspace', $1, true), set_config('app.system', $2, true)",
}

async function transact<T>(ctx: Ctx, scope: [string, string], work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await ctx.platform.database.pool.connect()
  let broken: Error | undefined
  try {
    // Not awaited one by one: begin, scope and the first query travel together.
    writeTogether(client)
    const opened = Promise.all([client.query('begin'), client.query({ ...scopeQuery, values: scope })])
    opened.catch(() => {})
    const result = await work(client)
    await opened
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure
    })
    throw error
  } finally {
    client.release(broken)
  }
}
