// The only ways to data: a transaction that row-level security ties to one workspace, or a stated system act.
import type { PoolClient } from 'pg'
import type { Actor, Ctx, TokenScope } from '../context.ts'
import { AppError } from '../errors.ts'
import { type Db, dbOf, writeTogether } from './database.ts'

/** Inside `inWorkspace`: the context plus the transaction's query builder. */
export type Tx = Ctx & { db: Db; client: PoolClient; workspace: string; over: WhenOver }
/** Inside `inSystem`: rows of every workspace are visible. */
export type SystemTx = Ctx & { db: Db; client: PoolClient; over: WhenOver }
/** Runs `listener` when the transaction has ended, one way or the other; reads have none and end at once. */
type WhenOver = (listener: (committed: boolean) => void) => void

/** `canBeLost`: a power cut may undo the last half second of it, as it may what was never begun; saves a wait for the disk. */
type Access = { scope?: TokenScope; canBeLost?: boolean }

/**
 * Runs `work` in one transaction in which only rows of `ctx.workspace` exist.
 * Throws `unauthenticated` without a workspace and `forbidden` when a token lacks the scope
 * (`write` unless told otherwise).
 */
export function inWorkspace<T>(ctx: Ctx, work: (tx: Tx) => Promise<T>, access: Access = {}): Promise<T> {
  const { workspace } = ctx
  if (!workspace) throw new AppError('unauthenticated', 'Sign in to do this.')
  requireScope(ctx.actor, access.scope ?? 'write')
  return transact(
    ctx,
    [workspace, 'off'],
    (client, over) => work({ ...ctx, workspace, client, db: dbOf(client), over }),
    access.canBeLost,
  )
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
    const over: WhenOver = (listener) => listener(true)
    const result = await work({ ...ctx, workspace, client, db: dbOf(client), over })
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
  return transact(ctx, [ctx.workspace ?? '', 'on'], (client, over) => work({ ...ctx, client, db: dbOf(client), over }))
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
const lightScopeQuery = {
  name: 'light_scope',
  text: `${scopeQuery.text}, set_config('synchronous_commit', 'off', true)`,
}

async function transact<T>(
  ctx: Ctx,
  scope: [string, string],
  work: (client: PoolClient, over: WhenOver) => Promise<T>,
  canBeLost = false,
): Promise<T> {
  const client = await ctx.platform.database.pool.connect()
  const listeners: ((committed: boolean) => void)[] = []
  let committed = false
  let broken: Error | undefined
  try {
    // Not awaited one by one: begin, scope and the first query travel together.
    writeTogether(client)
    const set = canBeLost ? lightScopeQuery : scopeQuery
    const opened = Promise.all([client.query('begin'), client.query({ ...set, values: scope })])
    opened.catch(() => {})
    const result = await work(client, (listener) => void listeners.push(listener))
    await opened
    await client.query('commit')
    committed = true
    return result
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure
    })
    throw error
  } finally {
    client.release(broken)
    for (const listener of listeners) listener(committed)
  }
}
