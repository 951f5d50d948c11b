import type { Span } from '../../profiles/contract.ts'
import { splitWords } from '../../skills/finding/split-words.ts'
import type { TermMatch } from '../match-report.ts'
import {
  broaderEvidence,
  type EvidenceIndex,
  narrowerEvidence,
  rungCredit,
  type SkillEvidence,
  toolEvidence,
} from './index-evidence.ts'

export interface WantedTerm {
  text: string
  skillId: string
  /** As the posting writes it. */
  written: string
  postingSpans: Span[]
}

/** A broader term shows little of a narrower one (SQL of PostgreSQL), a tool little of its field (QuickBooks of bookkeeping). */
const broaderCredit = 0.3
/** What only the facts know counts nothing for the résumé, until it says so. */
const noEvidence = { rung: 'absent' as const, credit: 0, resumeSpans: [], mentions: 0 }

/** One wanted skill held against the résumé, then against everything the person has stated. */
export function matchTerm(wanted: WantedTerm, resume: EvidenceIndex, facts: EvidenceIndex | undefined): TermMatch {
  const base = { text: wanted.text, skillId: wanted.skillId, postingSpans: wanted.postingSpans }
  const own = resume.get(wanted.skillId)
  const known = facts ?? resume
  const pointers = unique([...(known.get(wanted.skillId)?.pointers ?? [])])
  if (own?.spans.length) {
    const entailing = narrowerEvidence(resume, wanted.skillId).find((entry) => entry.spans.length)
    // Only listed itself, but a skill that entails it is shown at work: the better of the two counts.
    const better = entailing && rungCredit[entailing.rung] > rungCredit[own.rung] ? entailing : undefined
    const shown = better ? joinEvidence(own, better) : evidenceOf(own)
    const [said = own.name] = own.matched
    const alias =
      own.matched.length > 0 && !own.matched.some((form) => sameTerm(form, wanted.written, wanted.text, own.name))
    if (!alias)
      return {
        ...base,
        ...shown,
        status: 'found',
        facts: pointers,
        reason: better ? `${whereSaid(better)} It is ${better.name} that shows it.` : whereSaid(own),
      }
    return {
      ...base,
      ...shown,
      status: 'implied',
      via: { relation: 'alias', term: said },
      facts: pointers,
      reason: `Your résumé says “${said}”, the posting “${wanted.written}”: write it the posting’s way too.`,
    }
  }
  const narrower = narrowerEvidence(resume, wanted.skillId).find((entry) => entry.spans.length)
  if (narrower) {
    return {
      ...base,
      ...evidenceOf(narrower),
      status: 'implied',
      via: { relation: 'narrower', term: narrower.name },
      facts: unique([...pointers, ...(known.get(narrower.id)?.pointers ?? [])]),
      reason: `Implied by ${narrower.name}, but not said: name ${wanted.text} as well.`,
    }
  }
  const unsaid = facts?.get(wanted.skillId) ?? (facts ? narrowerEvidence(facts, wanted.skillId)[0] : undefined)
  if (unsaid) {
    const byOther = unsaid.id !== wanted.skillId
    return {
      ...base,
      ...noEvidence,
      status: 'unsaid',
      ...(byOther ? { via: { relation: 'narrower' as const, term: unsaid.name } } : {}),
      facts: unique(unsaid.pointers),
      reason: byOther
        ? `Your profile has ${unsaid.name}, which entails it. You have this, say it.`
        : 'Your profile has it, this résumé does not. You have this, say it.',
    }
  }
  const broader = broaderEvidence(resume, wanted.skillId).find((entry) => entry.spans.length)
  if (broader) {
    return {
      ...base,
      ...evidenceOf(broader),
      credit: broaderCredit * rungCredit[broader.rung],
      status: 'implied',
      via: { relation: 'broader', term: broader.name },
      facts: unique(known.get(broader.id)?.pointers ?? []),
      reason: `Your résumé says ${broader.name}, which is broader: say ${wanted.text} if you know it.`,
    }
  }
  const tool = toolEvidence(resume, wanted.skillId).find((entry) => entry.spans.length)
  if (tool) {
    return {
      ...base,
      ...evidenceOf(tool),
      credit: broaderCredit * rungCredit[tool.rung],
      status: 'implied',
      via: { relation: 'used_in', term: tool.name },
      facts: unique(known.get(tool.id)?.pointers ?? []),
      reason: `Your résumé names ${tool.name}, which alone does not show ${wanted.text}: say so if you do it.`,
    }
  }
  return {
    ...base,
    ...noEvidence,
    status: 'lacking',
    facts: [],
    reason: 'Neither your résumé nor your profile mentions it.',
  }
}

const evidenceOf = (entry: SkillEvidence) => ({
  rung: entry.rung,
  credit: rungCredit[entry.rung],
  resumeSpans: entry.spans.slice(0, 5),
  mentions: entry.spans.length,
})

const joinEvidence = (own: SkillEvidence, better: SkillEvidence) => ({
  ...evidenceOf(better),
  resumeSpans: [...own.spans.slice(0, 2), ...better.spans].slice(0, 5),
  mentions: own.spans.length,
})

function whereSaid(entry: SkillEvidence): string {
  if (entry.rung === 'scale') return 'Shown in a job, with its scale.'
  if (entry.rung === 'role') return 'Shown in a job.'
  if (entry.rung === 'project') return 'Shown in a project.'
  return 'Only listed: show where you used it.'
}

/** Same words but for case, plural, hyphens and blanks: `NodeJS` and `Node.js` are one, `k8s` and `Kubernetes` are not. */
function sameTerm(matched: string, ...others: string[]): boolean {
  const bare = (value: string) =>
    splitWords(value)
      .map((word) => word.key)
      .join('')
  const own = bare(matched)
  return others.some((other) => bare(other) === own)
}

const unique = (pointers: readonly string[]) => [...new Set(pointers)].slice(0, 10)
