// What became of the postings a person applied to: told by the feature that tracks it; app/routes.ts says which.
import type { Tx } from '#platform/db/scope.ts'

/** Posting id → how far it went. */
export type Pursuits = ReadonlyMap<string, 'applied' | 'talked'>
type FindPursuits = (tx: Tx) => Promise<Pursuits>

let find: FindPursuits = async () => new Map()

/** Called once, by the routes, before the first request. */
export function registerPursuits(finder: FindPursuits): void {
  find = finder
}

export const findPursuits: FindPursuits = (tx) => find(tx)
