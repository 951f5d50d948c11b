// Which weights apply: a set's own for the preset, else the preset's published ones, else the set's general ones.
import { findPreset } from './presets.ts'
import { defaultWeights, type PartWeights, type Weights } from './weights.ts'

export interface WeightSetValues {
  version: string
  parts: PartWeights
  /** By preset id. */
  presets: Partial<Record<string, PartWeights>>
}

/** The published formula as a set. */
export const publishedSet: WeightSetValues = { ...defaultWeights, presets: {} }

/** `version/preset` where the preset has weights of its own, so that a report names exactly what made it. */
export function weightsFor(set: WeightSetValues, preset: string | undefined): Weights {
  const { id, weights } = findPreset(preset)
  const own = set.presets[id] ?? weights
  return own ? { version: `${set.version}/${id}`, parts: own } : { version: set.version, parts: set.parts }
}

/** The set that a report's version names: `2026-11/tech` → `2026-11`. */
export const setOf = (weightsVersion: string) => weightsVersion.split('/')[0]!
