import { createHash } from 'node:crypto'

/** Whether a résumé belongs to an experiment's share (0–1): always the same answer for the same two ids. */
export function inShare(experimentId: string, resumeId: string, share: number): boolean {
  const place = createHash('sha256').update(`${experimentId}:${resumeId}`).digest().readUInt32BE() / 2 ** 32
  return place < share
}
