import type { PartId } from '../score-report.ts'

export const partNames: Record<PartId, string> = {
  achievements: 'Achievements',
  keywords: 'Keywords',
  compatibility: 'Compatibility',
  formatting: 'Formatting',
  progression: 'Progression',
  completeness: 'Completeness',
  fit: 'Fit',
}

/** From the heaviest to the lightest, as a person wants to read them. */
export const partOrder = Object.keys(partNames) as PartId[]
