// Where a posting was found, guessed from its address; a person can say better.
import type { PostingFacts } from '#features/postings/posting-facts.ts'

const sites: [RegExp, string][] = [
  [/(^|\.)linkedin\./, 'LinkedIn'],
  [/(^|\.)indeed\./, 'Indeed'],
  [/(^|\.)glassdoor\./, 'Glassdoor'],
  [/(^|\.)stepstone\./, 'StepStone'],
  [/(^|\.)xing\.com$/, 'Xing'],
  [/(^|\.)wellfound\.com$/, 'Wellfound'],
  [/(^|\.)ycombinator\.com$/, 'Y Combinator'],
  [/(^|\.)ziprecruiter\./, 'ZipRecruiter'],
  [/(^|\.)monster\./, 'Monster'],
  [/(^|\.)naukri\.com$/, 'Naukri'],
  [/(^|\.)otta\.com$/, 'Otta'],
]

export function guessSource(posting: { url: string | null; facts: PostingFacts }): string | null {
  const host = hostOf(posting.url)
  const site = host && sites.find(([pattern]) => pattern.test(host))?.[1]
  if (site) return site
  if (posting.facts.applyType === 'linkedin_easy_apply') return 'LinkedIn'
  if (posting.facts.applyType === 'indeed_apply') return 'Indeed'
  return host ? 'Company site' : null
}

function hostOf(url: string | null): string | undefined {
  try {
    return url ? new URL(url).hostname.toLowerCase() : undefined
  } catch {
    return undefined
  }
}
