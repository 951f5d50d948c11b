import type { ApplyType, PostingFacts } from '../posting-facts.ts'

// Hosts under which the systems serve their boards; a subdomain or path names the employer.
const hosts: [string, RegExp][] = [
  ['greenhouse', /(?:^|\.)greenhouse\.io$/],
  ['lever', /(?:^|\.)lever\.co$/],
  ['ashby', /(?:^|\.)ashbyhq\.com$/],
  ['smartrecruiters', /(?:^|\.)smartrecruiters\.com$/],
  ['workable', /(?:^|\.)workable\.com$/],
  ['recruitee', /(?:^|\.)recruitee\.com$/],
  ['workday', /(?:^|\.)(?:myworkdayjobs|myworkdaysite|workday)\.com$/],
  ['icims', /(?:^|\.)icims\.com$/],
  ['taleo', /(?:^|\.)taleo\.net$/],
  ['jobvite', /(?:^|\.)jobvite\.com$/],
  ['bamboohr', /(?:^|\.)bamboohr\.(?:com|co\.uk)$/],
  ['teamtailor', /(?:^|\.)teamtailor\.com$/],
  ['personio', /(?:^|\.)(?:personio\.(?:de|com)|jobs\.personio\.\w+)$/],
  ['successfactors', /(?:^|\.)successfactors\.(?:com|eu)$/],
  ['oracle', /(?:^|\.)oraclecloud\.com$/],
  ['pinpoint', /(?:^|\.)pinpointhq\.com$/],
  ['rippling', /^ats\.rippling\.com$/],
  ['paylocity', /(?:^|\.)paylocity\.com$/],
  ['ukg', /(?:^|\.)(?:ultipro|ukg)\.com$/],
  ['adp', /(?:^|\.)adp\.com$/],
  ['eightfold', /(?:^|\.)eightfold\.ai$/],
  ['breezy', /(?:^|\.)breezy\.hr$/],
  ['jazzhr', /(?:^|\.)applytojob\.com$/],
  ['join', /^join\.com$/],
]

export interface AtsGuess {
  ats?: string
  applyType?: ApplyType
}

/** The applicant tracking system behind an address and how one applies there. LinkedIn and Indeed are no ATS. */
export function detectAts(url: string | undefined): AtsGuess {
  let host: string
  try {
    host = new URL(url ?? '').hostname.toLowerCase().replace(/^www\./, '')
  } catch {
    return {}
  }
  const ats = hosts.find(([, pattern]) => pattern.test(host))?.[0]
  if (ats) return { ats, applyType: 'ats_external' }
  if (/(?:^|\.)linkedin\.com$/.test(host)) return { applyType: 'linkedin_easy_apply' }
  if (/(?:^|\.)indeed\.[a-z.]+$/.test(host)) return { applyType: 'indeed_apply' }
  return { applyType: 'company_direct' }
}

/** Where and how one applies, from the facts and the posting's address. */
export function applyFacts(facts: Partial<PostingFacts>, url: string | undefined): Partial<PostingFacts> {
  const guess = detectAts(url)
  const applyUrl = facts.applyUrl ?? (url && /^https?:/.test(url) ? url : undefined)
  return {
    ...(applyUrl ? { applyUrl } : {}),
    ...((facts.ats ?? guess.ats) ? { ats: facts.ats ?? guess.ats } : {}),
    ...(guess.applyType ? { applyType: guess.applyType } : {}),
  }
}
