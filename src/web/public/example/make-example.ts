// The example is not drawn by hand: the invented résumé goes through the same engines as everybody's, at build time.
import { keywordsOf } from '#features/matching/keywords-of.ts'
import type { MatchReport } from '#features/matching/match-report.ts'
import { matchResume } from '#features/matching/match-resume.ts'
import { readPosting } from '#features/postings/reading/read-posting.ts'
import type { SourceDocument } from '#features/profiles/contract.ts'
import { readResume } from '#features/reading/read-resume.ts'
import { renderResume } from '#features/rendering/render-resume.ts'
import type { ScoreReport } from '#features/scoring/score-report.ts'
import { scoreResume } from '#features/scoring/score-resume.ts'
import type { Change } from '#features/tailoring/tailored-resume.ts'
import { tailorResume } from '#features/tailoring/writer/tailor-resume.ts'
import { examplePerson, examplePosting } from './person.ts'

export type Example = {
  document: SourceDocument
  score: ScoreReport
  match: MatchReport
  changes: Change[]
  postingText: string
}

/** Jobs that run until today would make the page of tomorrow another one. */
const now = new Date('2026-11-01T00:00:00Z')

export async function makeExample(): Promise<Example> {
  const { bytes } = await renderResume({ profile: examplePerson, template: 'plain', format: 'pdf' })
  const { document, profile, provenance } = await readResume(bytes, { fileName: 'ada-quintero.pdf', now })
  const posting = readPosting({ text: examplePosting, now })
  const match = matchResume({
    posting: posting.facts,
    postingText: posting.text,
    document,
    profile,
    facts: profile,
    now,
  })
  return {
    document,
    score: scoreResume({ document, profile, provenance, keywords: keywordsOf(posting.facts), now }),
    match,
    changes: tailorResume({
      profile,
      facts: profile,
      posting: posting.facts,
      match,
      level: 'balanced',
      now: now.toISOString().slice(0, 10),
    }).changes,
    postingText: posting.text,
  }
}
