// From a place in the PDF to a line of source and back.
import type { Ctx } from '#platform/context.ts'
import { readWorkspace } from '#platform/db/scope.ts'
import { findPlacesOf, findSourceAt } from '../synctex/find-places.ts'
import { readKeptSyncTex } from '../synctex/keep-synctex.ts'
import { parseSyncTex, type SyncTex } from '../synctex/parse-synctex.ts'
import { findCompile, readKept } from './compiles.ts'
import type { Input } from './keep-documents.ts'

export async function findSource(ctx: Ctx, { id, page, x, y }: Input<'findSource'>) {
  return findSourceAt(await readSyncTex(ctx, id), { page, x, y })
}

export async function findPlaces(ctx: Ctx, { id, path, line }: Input<'findPlaces'>) {
  return { items: findPlacesOf(await readSyncTex(ctx, id), path, line) }
}

async function readSyncTex(ctx: Ctx, id: string): Promise<SyncTex> {
  const row = await readWorkspace(ctx, (tx) => findCompile(tx, id))
  return parseSyncTex(await readKeptSyncTex(await readKept(ctx, row, row.synctexFileKey)))
}
