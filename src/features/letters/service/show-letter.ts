// Storage → promise.
import { checkTruth } from '#features/truth/check/check-truth.ts'
import type { TruthReport } from '#features/truth/truth-report.ts'
import type { Letter, LetterDetail } from '../contract.ts'
import { letterContext } from '../writer/letter-context.ts'
import type { FoundLetter, LetterFacts } from './find-letters.ts'

export function showLetter({ letter, title, company }: Omit<FoundLetter, 'posting'>): Letter {
  const { id, resumeId, resumeVersion, postingId, addressee, tone, length, state, version, look } = letter
  return {
    id,
    title,
    company,
    resumeId,
    resumeVersion,
    postingId,
    addressee,
    tone,
    length,
    state,
    version,
    words: letter.text.split(/\s+/).filter(Boolean).length,
    look,
    createdAt: letter.createdAt.toISOString(),
    updatedAt: letter.updatedAt.toISOString(),
    approvedAt: letter.approvedAt?.toISOString() ?? null,
  }
}

export function showLetterDetail(found: FoundLetter, { facts }: LetterFacts): LetterDetail {
  const { letter, posting } = found
  return {
    ...showLetter(found),
    text: letter.text,
    confirmed: letter.confirmed,
    truth: checkLetter(found, facts),
    foreignLanguage: posting.language && posting.language !== 'en' ? posting.language : null,
  }
}

/** The letter as it stands against the facts and what the person confirmed. */
export const checkLetter = ({ letter, posting }: FoundLetter, facts: LetterFacts['facts']): TruthReport =>
  checkTruth({
    text: letter.text,
    facts,
    extraFacts: letter.confirmed,
    context: letterContext(posting, letter.addressee),
  })
