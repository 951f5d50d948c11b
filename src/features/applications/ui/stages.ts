import type { Stage } from '../contract.ts'

export const stageNames: Record<Stage, string> = {
  saved: 'Saved',
  drafting: 'Drafting',
  applied: 'Applied',
  screening: 'Screening',
  interviewing: 'Interviewing',
  offer: 'Offer',
  accepted: 'Accepted',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
}

export const stageOrder = Object.keys(stageNames) as Stage[]

/** What still moves, and what is over. */
export const openStages = stageOrder.slice(0, 6)
export const closedStages = stageOrder.slice(6)
