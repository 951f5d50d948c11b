import type { Profile } from '#features/profiles/contract.ts'
import { impliedSkills, normaliseSkill, skillById } from '#features/skills/finding/normalise-skill.ts'
import type { Claim, ClaimKind, ClaimSupport, ClaimVerdict } from '../truth-report.ts'
import { fluencyOf } from './claims/find-language-claims.ts'
import { meantBy, skillsOf } from './claims/find-skill-claims.ts'
import { cite } from './context.ts'
import type { FactIndex } from './facts.ts'
import { toClaim } from './make-report.ts'
import { hasPhrase, plainText } from './text/tokens.ts'

/** Skills, languages, certificates, awards, publications and references of a draft, item by item. */
export function checkLists(draft: Profile, facts: FactIndex): Claim[] {
  return [...checkSkills(draft, facts), ...checkLanguages(draft, facts), ...checkNamed(draft, facts)]
}

const claim = (
  kind: ClaimKind,
  text: string,
  pointer: string,
  verdict: ClaimVerdict,
  support: ClaimSupport[],
  reason?: string,
  advice?: string,
): Claim =>
  toClaim(
    {
      kind,
      start: 0,
      end: text.length,
      verdict,
      support,
      ...(reason ? { reason } : {}),
      ...(advice ? { advice } : {}),
    },
    text,
    pointer,
  )

function checkSkills(draft: Profile, facts: FactIndex): Claim[] {
  return draft.skills.flatMap((skill, i) => {
    const pointer = `/skills/${i}`
    const own = skill.keywords.length ? [] : [checkSkill(skill.name, `${pointer}/name`, facts)]
    const level =
      skill.level &&
      !facts.profile.skills.some((other) => other.level === skill.level && sameSkill(other.name, skill.name))
        ? [
            claim(
              'skill',
              skill.level,
              `${pointer}/level`,
              'unsupported',
              [],
              'Your facts do not give this level.',
              'Leave the level as you entered it.',
            ),
          ]
        : []
    return [...own, ...level, ...skill.keywords.map((word, j) => checkSkill(word, `${pointer}/keywords/${j}`, facts))]
  })
}

const sameSkill = (a: string, b: string) => plainText(a) === plainText(b)

/** One listed skill: named in the facts, entailed by one that is, or made of their words. */
export function checkSkill(text: string, pointer: string, facts: FactIndex): Claim {
  const known = normaliseSkill(text)
  const kind: ClaimKind = known && ['tool', 'framework'].includes(skillById(known.id)?.kind ?? '') ? 'tool' : 'skill'
  const literal = facts.pieces.find((piece) => hasPhrase(piece.plain, text))
  if (literal) return claim(kind, text, pointer, 'supported', [cite(literal)])
  if (known) {
    const same = facts.pieces.find(
      (piece) =>
        skillsOf(piece).some((skill) => skill.id === known.id) ||
        (piece.role === 'skill' && normaliseSkill(piece.text)?.id === known.id),
    )
    if (same) return claim(kind, text, pointer, 'supported', [cite(same)])
    const broader = facts.pieces.find(
      (piece) =>
        skillsOf(piece).some((skill) => skill.implied.includes(known.id)) ||
        (piece.role === 'skill' &&
          impliedSkills(normaliseSkill(piece.text)?.id ?? '').some((skill) => skill.id === known.id)),
    )
    if (broader) return claim(kind, text, pointer, 'softened', [cite(broader)])
  }
  if (!known || ['domain', 'method', 'soft'].includes(skillById(known.id)?.kind ?? '')) {
    const made = meantBy(text, facts.pieces)
    if (made) return claim(kind, text, pointer, 'softened', [cite(made)])
  }
  return claim(
    kind,
    text,
    pointer,
    'unsupported',
    [],
    `${text} is not among your facts.`,
    'Take it out, or add it to your profile if you have it.',
  )
}

function checkLanguages(draft: Profile, facts: FactIndex): Claim[] {
  return draft.languages.map((item, i) => {
    const pointer = `/languages/${i}`
    const text = [item.language, item.fluency].filter(Boolean).join(' ')
    const own = facts.profile.languages.findIndex((other) => plainText(other.language) === plainText(item.language))
    const fact = facts.profile.languages[own]
    if (!fact)
      return claim(
        'language',
        item.language,
        `${pointer}/language`,
        'unsupported',
        [],
        `Your facts do not say that you speak ${item.language}.`,
        'Take it out, or add it to your profile.',
      )
    const level = fluencyOf(item.fluency ?? '')
    const same =
      !item.fluency ||
      plainText(item.fluency) === plainText(fact.fluency ?? '') ||
      (level !== undefined && level <= (fluencyOf(fact.fluency ?? '') ?? 0))
    const support: ClaimSupport[] = [
      {
        source: 'profile',
        pointer: `/languages/${own}`,
        quote: [fact.language, fact.fluency].filter(Boolean).join(': '),
      },
    ]
    if (same) return claim('language', text, pointer, 'supported', support)
    return claim(
      'language',
      item.fluency ?? '',
      `${pointer}/fluency`,
      'unsupported',
      [],
      fact.fluency
        ? `Your facts give your ${item.language} as “${fact.fluency}”.`
        : `Your facts do not say how well you speak ${item.language}.`,
      'Write the level as you entered it.',
    )
  })
}

const named = [
  { list: 'certificates', kind: 'certificate', fields: ['name', 'issuer', 'date'] },
  { list: 'awards', kind: 'award', fields: ['title', 'awarder', 'date', 'summary'] },
  { list: 'publications', kind: 'publication', fields: ['name', 'publisher', 'releaseDate', 'summary'] },
  { list: 'interests', kind: 'activity', fields: ['name'] },
  { list: 'references', kind: 'person', fields: ['name', 'reference'] },
] as const

/** Entries that a writer may choose and order but not word anew. */
function checkNamed(draft: Profile, facts: FactIndex): Claim[] {
  return named.flatMap(({ list, kind, fields }) => {
    const own = facts.profile[list] as Record<string, unknown>[]
    return (draft[list] as Record<string, unknown>[]).flatMap((item, i) => {
      const first = String(item[fields[0]] ?? '')
      const index = own.findIndex((other) => plainText(String(other[fields[0]] ?? '')) === plainText(first))
      const fact = own[index]
      const confirmed = facts.pieces.find((piece) => piece.confirmed && hasPhrase(piece.plain, first))
      if (!fact && confirmed) return [claim(kind, first, `/${list}/${i}`, 'supported', [cite(confirmed)])]
      return (fact ? fields : fields.slice(0, 1)).flatMap((field) => {
        const text = item[field]
        if (typeof text !== 'string' || !text) return []
        const pointer = `/${list}/${i}/${field}`
        const known = fact?.[field]
        const same =
          typeof known === 'string' &&
          (plainText(known) === plainText(text) || (/date/i.test(field) && known.startsWith(text)))
        if (same)
          return [
            claim(kind, text, pointer, 'supported', [
              { source: 'profile', pointer: `/${list}/${index}/${field}`, quote: known },
            ]),
          ]
        const reason = known ? `Your facts say “${known}”.` : `Your facts hold no such ${kind}.`
        return [claim(kind, text, pointer, 'unsupported', [], reason, 'This stays as you entered it.')]
      })
    })
  })
}
