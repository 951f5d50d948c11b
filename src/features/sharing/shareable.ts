// How a feature lets its records be shared: it says what a guest sees. app/routes.ts lists who takes part.
import type { Ctx } from '#platform/context.ts'
import type { Tx } from '#platform/db/scope.ts'
import type { SharedSheet, ShareKind } from './contract.ts'

export type ShareLook = { hideContact: boolean }

export type Shareable = {
  kind: ShareKind
  /** Throws `not_found` when the workspace has no such record (any more), `conflict` when it has nothing to show yet. */
  showSheet(tx: Tx, recordId: string, look: ShareLook): Promise<SharedSheet>
  /** What stands at a place that the sheet does not show; null when there is no such place. */
  readPlace?(tx: Tx, recordId: string, place: string): Promise<string | null>
  /** The record as it prints: one self-contained SVG a page. `ctx` is tied to the workspace that shares. */
  drawPages(ctx: Ctx, recordId: string, look: ShareLook): Promise<string[]>
  /** The record as a PDF, named for the guest's downloads folder. */
  makeFile(ctx: Ctx, recordId: string, look: ShareLook): Promise<File>
}

let known: ReadonlyMap<ShareKind, Shareable> = new Map()

/** Called once, by the routes, before the first request. */
export function registerShareables(shareables: readonly Shareable[]): void {
  known = new Map(shareables.map((each) => [each.kind, each]))
}

export function shareableOf(kind: ShareKind): Shareable {
  const shareable = known.get(kind)
  if (!shareable) throw new Error(`Nobody says how to share a ${kind}.`)
  return shareable
}
