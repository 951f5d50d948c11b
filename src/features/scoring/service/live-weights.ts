// Which weight sets there are, which one is live, and which experiment runs. Read by every scoring.
import { eq, isNull } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { AppError } from '#platform/errors.ts'
import { publishedSet, type WeightSetValues } from '../choose-weights.ts'
import { weightExperimentTable, weightSetTable } from '../table.ts'
import { weightSets } from '../weights.ts'

type Reader = { db: Db }
type Row = typeof weightSetTable.$inferSelect
export type KnownSet = WeightSetValues & { note: string; state: Row['state']; builtIn: boolean; createdAt: Date | null }

const notes: Record<string, string> = {
  '2026-11': 'The published formula.',
  '2026-11-evidence': 'Achievements weigh more, the outer form less.',
}

/** The live set; the published formula while none was made live. */
export async function findLiveSet({ db }: Reader): Promise<WeightSetValues> {
  const [row] = await db.select().from(weightSetTable).where(eq(weightSetTable.state, 'live'))
  return row ?? publishedSet
}

/** Every set, those that came with the program first. */
export async function listKnownSets({ db }: Reader): Promise<KnownSet[]> {
  const rows = await db.select().from(weightSetTable).orderBy(weightSetTable.id)
  const anyLive = rows.some((row) => row.state === 'live')
  const ours = weightSets.map((set): KnownSet => {
    const row = rows.find(({ version }) => version === set.version)
    const state = row?.state ?? (!anyLive && set.version === publishedSet.version ? 'live' : 'draft')
    return { ...set, presets: {}, note: notes[set.version] ?? '', state, builtIn: true, createdAt: null }
  })
  const own = rows
    .filter((row) => !weightSets.some(({ version }) => version === row.version))
    .map((row): KnownSet => ({ ...row, builtIn: false }))
  return [...ours, ...own]
}

/** @throws AppError invalid when there is no such version */
export async function findSet(reader: Reader, version: string): Promise<KnownSet> {
  const set = (await listKnownSets(reader)).find((known) => known.version === version)
  if (!set) throw new AppError('invalid', `There are no weights "${version}". Choose one of the list.`)
  return set
}

/** Sets that anybody may read a résumé with: all but an administrator's own drafts. */
export const isPublic = (set: KnownSet) => set.builtIn || set.state !== 'draft'

export async function findRunningExperiment({ db }: Reader) {
  const [row] = await db.select().from(weightExperimentTable).where(isNull(weightExperimentTable.endedAt))
  return row
}
