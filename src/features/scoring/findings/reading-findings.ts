import type { Measures } from '../measure/measure-resume.ts'
import type { FindingDraft } from './draft.ts'

/** Bullets leave out small words, so their grade lies higher than that of prose; above 17 it comes from long sentences. */
const hard = 17

export function readingFindings(measures: Measures): FindingDraft[] {
  return [...languageFindings(measures), ...gradeFindings(measures)]
}

function languageFindings({ words }: Measures): FindingDraft[] {
  if (!words.open) return []
  return [
    {
      code: 'language',
      part: 'compatibility',
      severity: 'info',
      title: 'This language is only judged roughly',
      why: 'There are no lists of verbs, headings and results for it here, so several rules cannot count what stands there.',
      fix: 'Compare versions of this résumé with each other, not with a résumé in another language.',
      spans: [],
    },
  ]
}

function gradeFindings({ reading, evidence }: Measures): FindingDraft[] {
  if (!reading || reading.grade <= hard) return []
  const longest = evidence.statements.toSorted((a, b) => b.segment.tokens.length - a.segment.tokens.length).slice(0, 4)
  return [
    {
      code: 'hard-to-read',
      part: 'formatting',
      severity: 'low',
      title: `The sentences ask for ${Math.round(reading.grade)} years of school`,
      why: 'Recruiters skim, often in a second language. Long sentences full of long words are skipped first.',
      fix: 'Split the marked sentences and take the shorter of two words.',
      spans: longest.map(({ segment: { start, end } }) => ({ start, end })),
    },
  ]
}
