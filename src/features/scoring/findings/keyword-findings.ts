// Missing keywords, one by one when a posting asks for them, together otherwise; and keywords nobody can see.
import type { Measures } from '../measure/measure-resume.ts'
import type { FindingDraft } from './draft.ts'

const oneByOne = 8

export function keywordFindings(measures: Measures): FindingDraft[] {
  return [...missingFindings(measures), ...listedFindings(measures), ...hiddenFindings(measures)]
}

function missingFindings({ keywords }: Measures): FindingDraft[] {
  const { missing, source, role, guess } = keywords
  if (missing.length === 0) return []
  if (source === 'posting') {
    const top = missing[0]!.weight
    return missing.slice(0, oneByOne).map(({ term, weight }) => ({
      code: 'keyword-missing',
      about: term,
      part: 'keywords',
      severity: weight >= top ? 'medium' : 'low',
      title: `The posting asks for ${term}`,
      why: 'The word does not appear in your résumé, so a search for it passes you over.',
      fix: `If you have used ${term}, say where and for what. If you have not, leave it out.`,
      spans: [],
      repair: (now) => ({ ...now, keywordsFound: Math.min(now.keywordsTotal, now.keywordsFound + weight) }),
    }))
  }
  const names = missing.slice(0, 6).map(({ term }) => term)
  const lost = missing.reduce((sum, { weight }) => sum + weight, 0)
  return [
    {
      code: 'keywords-missing',
      part: 'keywords',
      severity: missing.length > keywords.found.length ? 'medium' : 'low',
      title: `${missing.length === 1 ? 'One' : missing.length} common ${role ? `${role.toLowerCase()} ` : ''}${missing.length === 1 ? 'term does' : 'terms do'} not appear`,
      why: `Recruiters search for them: ${names.join(', ')}${missing.length > names.length ? ' …' : ''}${guess ? `. The role is guessed from your ${guess.of}, “${guess.from}”.` : ''}`,
      fix: `Use those that are true of you, in the sentence about the work they belong to.${guess ? ' Choose another role or a posting where the guess is wrong.' : ''}`,
      spans: [],
      repair: (now) => ({ ...now, keywordsFound: Math.min(now.keywordsTotal, now.keywordsFound + lost) }),
    },
  ]
}

function listedFindings({ keywords }: Measures): FindingDraft[] {
  const weak = keywords.found.filter(({ credit }) => credit < 0.9)
  if (weak.length < 3) return []
  const lost = weak.reduce((sum, { weight, credit }) => sum + weight * (1 - credit), 0)
  return [
    {
      code: 'listed-only',
      part: 'keywords',
      severity: 'medium',
      title: `${weak.length} keywords are only listed`,
      why: 'The list is longer than the work beside it can carry, so its terms count only in part.',
      fix: 'Show the important ones in a bullet about the work, and cut the list to what you would be asked about.',
      spans: weak.flatMap(({ spans }) => spans.slice(0, 1)).slice(0, 8),
      repair: (now) => ({ ...now, keywordsFound: Math.min(now.keywordsTotal, now.keywordsFound + lost) }),
    },
  ]
}

function hiddenFindings({ hidden, input, facts }: Measures): FindingDraft[] {
  if (hidden.words === 0) return []
  const stuffed = facts.keywordTrust < 1
  return [
    {
      code: 'hidden-text',
      part: stuffed ? 'keywords' : 'compatibility',
      severity: 'high',
      title: `${hidden.words} ${hidden.words === 1 ? 'word is' : 'words are'} drawn so that nobody sees ${hidden.words === 1 ? 'it' : 'them'}`,
      why: 'Parsers store hidden text and show it to the recruiter, who reads it as a trick. None of it counts here.',
      fix: 'Delete it, or make it visible if it belongs there.',
      spans: input.document.layout.hiddenText.slice(0, 8),
      ...(stuffed && { repair: (now) => ({ ...now, keywordTrust: 1 }) }),
    },
  ]
}
