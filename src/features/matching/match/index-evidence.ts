import type { Profile, Span } from '../../profiles/contract.ts'
import type { SkillMention } from '../../skills/contract.ts'
import { findSkills } from '../../skills/finding/find-skills.ts'
import { impliedSkills, normaliseSkill, skillById } from '../../skills/finding/normalise-skill.ts'
import type { EvidenceRung } from '../match-report.ts'
import { collectPieces, type Piece } from './collect-pieces.ts'
import { createLocator } from './locate-quote.ts'

/** ladder: absent 0, listed .3, project .5, role .8, role with scale 1 (own scale; see docs on scores). */
export const rungCredit: Record<EvidenceRung, number> = { absent: 0, listed: 0.3, project: 0.5, role: 0.8, scale: 1 }

export interface SkillEvidence {
  id: string
  name: string
  rung: EvidenceRung
  /** Into the résumé text. */
  spans: Span[]
  /** The words found there, each form once, first mention first. */
  matched: string[]
  pointers: string[]
  /** Indexes into `work` of the jobs that name it. */
  work: Set<number>
}
export type EvidenceIndex = Map<string, SkillEvidence>

/** Skills a profile names → where. No text: nothing is located, as for the facts behind a résumé. */
export function indexEvidence(profile: Profile, text?: string): EvidenceIndex {
  const index: EvidenceIndex = new Map()
  const locate = text === undefined ? undefined : createLocator(text)
  for (const mention of text === undefined ? [] : findSkills(text)) {
    const entry = entryOf(index, mention)
    entry.spans.push({ start: mention.start, end: mention.end })
    noteForm(entry, mention.matched)
    raise(entry, 'listed')
  }
  for (const piece of collectPieces(profile)) {
    const place = locate?.(piece.text)
    for (const mention of mentionsIn(piece)) {
      const entry = entryOf(index, mention)
      // A rung above "listed" must be shown by a quote that stands in the résumé's text.
      const located = text === undefined || place !== undefined
      if (text !== undefined && !entry.spans.length) {
        const at = place ?? locate?.(mention.matched)
        if (!at) continue
        entry.spans.push(at)
        noteForm(entry, text.slice(at.start, at.end))
      }
      raise(entry, located ? piece.rung : 'listed')
      entry.pointers.push(piece.pointer)
      if (piece.work !== undefined && located) entry.work.add(piece.work)
    }
  }
  return index
}

function mentionsIn(piece: Piece): Pick<SkillMention, 'id' | 'skill' | 'matched'>[] {
  if (piece.bare) {
    const known = normaliseSkill(piece.text)
    if (known) return [{ id: known.id, skill: known.name, matched: piece.text }]
  }
  return findSkills(piece.text, { listOnly: piece.bare })
}

function entryOf(index: EvidenceIndex, mention: Pick<SkillMention, 'id' | 'skill'>): SkillEvidence {
  let entry = index.get(mention.id)
  if (!entry) {
    entry = {
      id: mention.id,
      name: mention.skill,
      rung: 'absent',
      spans: [],
      matched: [],
      pointers: [],
      work: new Set(),
    }
    index.set(mention.id, entry)
  }
  return entry
}

function noteForm(entry: SkillEvidence, form: string): void {
  if (!entry.matched.includes(form)) entry.matched.push(form)
}

function raise(entry: SkillEvidence, rung: EvidenceRung): void {
  if (rungCredit[rung] > rungCredit[entry.rung]) entry.rung = rung
}

/** Evidence for skills that entail the wanted one, strongest first. */
export function narrowerEvidence(index: EvidenceIndex, wanted: string): SkillEvidence[] {
  const narrower: SkillEvidence[] = []
  for (const entry of index.values()) {
    if (entry.id !== wanted && impliedSkills(entry.id).some((skill) => skill.id === wanted)) narrower.push(entry)
  }
  return narrower.sort((a, b) => rungCredit[b.rung] - rungCredit[a.rung])
}

/** Evidence for skills that are used in the wanted field and do not show it, strongest first. */
export function toolEvidence(index: EvidenceIndex, wanted: string): SkillEvidence[] {
  const tools = [...index.values()].filter((entry) => skillById(entry.id)?.pointsTo.includes(wanted))
  return tools.sort((a, b) => rungCredit[b.rung] - rungCredit[a.rung])
}

/** Evidence for skills that the wanted one entails directly, strongest first. */
export function broaderEvidence(index: EvidenceIndex, wanted: string): SkillEvidence[] {
  return impliedSkills(wanted)
    .map((skill) => index.get(skill.id))
    .filter((entry) => entry !== undefined)
}
