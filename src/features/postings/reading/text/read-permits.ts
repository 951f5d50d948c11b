import type { PostingFacts } from '../../posting-facts.ts'
import type { Found } from './found.ts'

const visa: [NonNullable<PostingFacts['visa']>, RegExp][] = [
  [
    'not_sponsored',
    /\b(?:(?:un)?able|not|no|cannot|can.?t|does not|do not|won.?t|without|don.?t|neither)\b[^.\n]{0,60}\bsponsor|\bsponsorship\b[^.\n]{0,30}\b(?:not|un)\s?(?:available|provided|offered|possible|able)|\bno (?:visa|h-?1b)|\bw2 only\b|us citizens? (?:and green card|only)|kein(?:e)? visum/i,
  ],
  [
    'sponsored',
    /\b(?:visa|h-?1b|immigration|work permit) (?:sponsorship|support|assistance)\b[^.\n]{0,40}\b(?:available|provided|offered|possible|yes)|\b(?:we|will|can|do|offer|provide|happy to|able to)\b[^.\n]{0,30}\bsponsor(?:ship)?\b[^.\n]{0,20}(?:visa|work|h-?1b|candidate|available|$)|\bvisa sponsorship\b(?=\s*(?:[,.\n|•]|$|and))|\brelocation and visa\b/i,
  ],
  [
    'work_permit_needed',
    /\b(?:legally )?(?:authori[sz]ed|eligible|entitled|right|permission|permit|authori[sz]ation)\b[^.\n]{0,20}\bto (?:legally )?work\b|\bwork(?:ing)? (?:permit|authori[sz]ation|eligibility|visa)\b|\barbeitserlaubnis|\bpermis de travail|\bpermiso de trabajo|\bwerkvergunning|\bpermesso di lavoro|\bus citizen(?:ship)?\b/i,
  ],
]
const clearance =
  /\b(?:active |current |obtain(?:ing)? (?:and maintain(?:ing)? )?(?:an? )?)?(?:u\.?s\.? )?(?:(?:top[- ]secret|TS|secret|public trust|confidential|DV|SC|NATO|DoD|government|BPSS|security|NV1|NV2)(?:\s?\/\s?SCI)?(?: \w+){0,2} (?:security )?clearance|TS\/SCI|SC cleared|DV cleared|security[- ]cleared|sicherheits[üu]berpr[üu]fung|habilitation (?:secret )?d[ée]fense)\b/i

/** What the posting says of visas and work permits. */
export function readVisa(text: string): Found<NonNullable<PostingFacts['visa']>> | undefined {
  for (const [value, pattern] of visa) {
    const hit = pattern.exec(text)
    if (hit) return { value, span: { start: hit.index, end: hit.index + hit[0].length } }
  }
  return undefined
}

/** A security clearance asked for; optional where the sentence says so. */
export function readClearance(text: string): Found<{ level: string; required: boolean }> | undefined {
  const hit = clearance.exec(text)
  if (
    !hit ||
    /\b(?:no|not require\w*|without)\b[^.\n]{0,25}$/i.test(text.slice(Math.max(0, hit.index - 40), hit.index))
  )
    return undefined
  const lineStart = text.lastIndexOf('\n', hit.index) + 1
  const lineEnd = text.indexOf('\n', hit.index)
  const line = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd)
  const required = !/prefer|\bplus\b|desir|nice to have|advantage|bonus/i.test(line)
  return { value: { level: hit[0].trim(), required }, span: { start: hit.index, end: hit.index + hit[0].length } }
}
