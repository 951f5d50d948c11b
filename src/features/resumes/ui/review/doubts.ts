// What a person should look at before the rest of a read résumé: what was read with doubt, and what was not found.
import type { Profile } from '#features/profiles/contract.ts'
import type { ResumeContent } from '../../contract.ts'
import { type Draft, doubtBelow } from './draft.ts'
import { placeOf } from './origins.ts'
import { readAt } from './pointer.ts'

/** `from`: JSON Pointer in the saved version. */
export type Doubt = { from: string; kind: 'unsure' | 'missing' }

/** The most doubtful first, then what every reader looks for and the file does not say or was not understood to say. */
export function listDoubts(content: ResumeContent, askForMissing: boolean): Doubt[] {
  const { provenance, corrected, profile } = content
  const unsure = Object.entries(provenance)
    .filter(([from, source]) => source.confidence < doubtBelow && !corrected.includes(from))
    .sort(([, a], [, b]) => a.confidence - b.confidence)
    .map(([from]): Doubt => ({ from, kind: 'unsure' }))
  if (!askForMissing) return unsure
  const missing = wanted(profile).filter((from) => !readAt(profile, from))
  return [...unsure, ...missing.map((from): Doubt => ({ from, kind: 'missing' }))]
}

function wanted({ work, education }: Profile): string[] {
  return [
    '/basics/name',
    '/basics/email',
    '/basics/phone',
    ...work.flatMap((_, at) => ['position', 'name', 'startDate'].map((field) => `/work/${at}/${field}`)),
    ...education.map((_, at) => `/education/${at}/institution`),
  ]
}

/** Looked at: said to be right, written anew, filled, or taken away. */
export function isSettled({ from, kind }: Doubt, content: ResumeContent, { profile, typed }: Draft): boolean {
  if (content.corrected.includes(from)) return true
  const place = placeOf(typed?.origins ?? {}, from)
  if (place === undefined) return true
  const now = readAt(profile, place)
  return kind === 'missing' ? Boolean(now) : now !== readAt(content.profile, from)
}
