import type { SkillMention } from '../../../skills/contract.ts'
import { findSkills } from '../../../skills/finding/find-skills.ts'
import { skillById } from '../../../skills/finding/normalise-skill.ts'
import type { Importance, PostingRequirement, RequirementKind } from '../../posting-facts.ts'
import { clauseImportance } from './clause-importance.ts'
import { findAlternatives } from './find-alternatives.ts'
import { boilerplate, importanceOf, isDemandAsSuch, isFirmsTalk, opensDemand, terms } from './importance.ts'
import { readDegree } from './read-degree.ts'
import { readYears } from './read-years.ts'
import type { Unit } from './split-sections.ts'

export interface MentionInUnit extends SkillMention {
  section: Unit['section']
  bullet: boolean
}
export interface Asked {
  requirements: PostingRequirement[]
  /** Every skill mention that is not boilerplate, with offsets into the posting text. */
  mentions: MentionInUnit[]
}

const permit =
  /\b(?:authori[sz]ed|eligible|right|permit|authori[sz]ation|permission|citizen(?:ship)?)\b[^.]{0,25}\b(?:work|employment|citizen)|\bwork (?:permit|visa|authori[sz]ation)|\bvisa\b|arbeitserlaubnis|permis de travail|permiso de trabajo/i
/** "No degree needed", "keine Erfahrung erforderlich": asks for nothing. */
const waived =
  /^\W*(?:no|keine?|pas de|aucune?|sin|nessun[ao]?)\s[^,.;]{2,50}\s(?:needed|required|necessary|expected|asked for|nötig|notwendig|erforderlich|requise?|nécessaire|necesari[ao])\b[^,;]{0,30}$/iu
const sponsors = /\bsponsor\p{L}*\s(?:is\s)?(?:possible|available|offered|provided)\b/iu
const clearance = /\bclearance\b|TS\/SCI|sicherheits[üu]berpr/i

/** What each sentence asks for: skills, years, degrees, languages, certificates, permits; else the sentence itself. */
export function readRequirements(units: readonly Unit[]): Asked {
  const collected = new Map<string, PostingRequirement>()
  const mentions: MentionInUnit[] = []
  for (const unit of units) {
    const silent = [boilerplate, terms, waived, sponsors].some((said) => said.test(unit.text))
    if (silent || isFirmsTalk(unit.text, unit.bullet) || unit.section === 'legal' || unit.section === 'benefits')
      continue
    const skills = readBareItem(unit) ?? findSkills(unit.text)
    if (unit.section !== 'about' && unit.section !== 'apply' && unit.section !== 'pay') {
      for (const skill of skills) {
        mentions.push({
          ...skill,
          start: unit.start + skill.start,
          end: unit.start + skill.end,
          section: unit.section,
          bullet: unit.bullet,
        })
      }
    }
    const importance = importanceOf(unit.section, unit.text)
    if (importance) for (const requirement of askedBy(unit, skills, importance)) keep(collected, requirement)
  }
  return { requirements: dropDoubled([...collected.values()]), mentions }
}

/** What may stand beside the names in an item that is nothing but names, also with how well they are to be known. */
const besideNames =
  /\b(?:and|or|und|oder|et|ou|y|e|ms|microsoft|basic|advanced|good|strong|solid|fluent)\b|[^\p{L}\p{N}]/giu

/**
 * "- Excel", "- Go, R": an item that is nothing but names of skills means them, common words though they are elsewhere.
 * Undefined for any other sentence, and outside the lists of what is asked for.
 */
function readBareItem({ text, bullet, section }: Unit): SkillMention[] | undefined {
  if (!bullet || (section !== 'requirements' && section !== 'preferred') || text.length > 60) return undefined
  const named = findSkills(text, { listOnly: true })
  if (named.length === 0) return undefined
  let rest = ''
  let at = 0
  for (const { start, end } of named) {
    rest += ` ${text.slice(at, start)}`
    at = end
  }
  return `${rest} ${text.slice(at)}`.replace(besideNames, '') === '' ? named : undefined
}

/** "5+ years in backend engineering" is one demand: where the years name a field of work, the field alone is not asked again. */
function dropDoubled(requirements: PostingRequirement[]): PostingRequirement[] {
  const withYears = requirements.filter(({ kind, skillId }) => kind === 'years' && skillId)
  const namedBy = (years: PostingRequirement, skill: PostingRequirement) => {
    const distance = skill.span.start - years.span.end
    if (skill.skillId && years.orSkillIds?.includes(skill.skillId)) return distance >= 0 && distance < 200
    return years.skillId === skill.skillId && distance >= 0 && distance < 60
  }
  return requirements.filter((each) => each.kind !== 'skill' || !withYears.some((years) => namedBy(years, each)))
}

function askedBy(unit: Unit, skills: readonly SkillMention[], importance: Importance): PostingRequirement[] {
  const asked: PostingRequirement[] = []
  const trusted = unit.section === 'requirements' || unit.section === 'preferred' || opensDemand.test(unit.text)
  const span = (start: number, end: number) => ({ start: unit.start + start, end: unit.start + end })
  const degree = readDegree(unit.text)
  if (degree) {
    const { level, field, start, end } = degree
    asked.push({
      id: `degree-${level}`,
      kind: 'degree',
      text: clip(unit.text),
      importance: clauseImportance(unit, start, importance),
      degree: { level, ...(field ? { field } : {}) },
      span: span(start, end),
    })
  }
  const inField = (skill: SkillMention) =>
    degree?.field !== undefined &&
    unit.text.indexOf(degree.field) <= skill.start &&
    skill.end <= unit.text.indexOf(degree.field) + degree.field.length
  const years = readYears(unit.text, trusted)
  for (const one of years) {
    const skill = skills.find(
      (mention) =>
        mention.start >= one.end &&
        mention.start - one.end < 45 &&
        !inField(mention) &&
        skillById(mention.id)?.kind !== 'soft',
    )
    const amount = {
      ...(one.min === undefined ? {} : { min: one.min }),
      ...(one.max === undefined ? {} : { max: one.max }),
    }
    const bound = skill && /^\s*(?:of|in|with|using|as|'|’)?/.test(one.of)
    const others = bound ? orSkills(unit.text, skills, skill) : []
    asked.push({
      id: bound ? `years-${skill.id}` : `years-${one.min ?? one.max ?? 0}`,
      kind: 'years',
      text: yearsText(unit.text, one),
      importance: clauseImportance(unit, one.start, importance),
      years: amount,
      ...(bound ? { skillId: skill.id } : {}),
      ...(others.length ? { orSkillIds: others } : {}),
      span: span(one.start, one.end),
    })
  }
  const groups = findAlternatives(unit.text, skills)
  for (const skill of skills) {
    if (inField(skill)) continue
    const kind = requirementKindOf(skill.id)
    const group = groups.get(skill.start)
    asked.push({
      id: `${kind}-${skill.id}`,
      kind,
      text: skill.skill,
      written: skill.matched,
      skillId: skill.id,
      importance: clauseImportance(unit, skill.start, importance),
      ...(group === undefined || (kind === 'certificate' && !/\bor\b/i.test(unit.text))
        ? {}
        : { anyOf: `any-${unit.start + group}` }),
      span: span(skill.start, skill.end),
    })
  }
  if (clearance.test(unit.text))
    asked.push({
      id: 'clearance',
      kind: 'clearance',
      text: clip(unit.text),
      importance,
      span: span(0, unit.text.length),
    })
  else if (permit.test(unit.text))
    asked.push({ id: 'visa', kind: 'visa', text: clip(unit.text), importance, span: span(0, unit.text.length) })
  if (
    !asked.length &&
    trusted &&
    isDemandAsSuch(unit.text, unit.bullet) &&
    unit.text.length > 12 &&
    unit.text.split(/\s+/).length > 2
  ) {
    asked.push({
      id: `other-${unit.start}`,
      kind: 'other',
      text: clip(unit.text),
      importance,
      span: span(0, unit.text.length),
    })
  }
  return asked
}

/** "2 years in sales, retail or hospitality": the skills that would do as well as the first. */
function orSkills(text: string, skills: readonly SkillMention[], first: SkillMention): string[] {
  const ids: string[] = []
  let [end, hasOr] = [first.end, false]
  for (const skill of skills.slice(skills.indexOf(first) + 1)) {
    const between = text.slice(end, skill.start)
    if (!/^\s*(?:,|\/|,?\s*(?:or|and\/or|oder|ou|o)\s)?\s*$/iu.test(between)) break
    if (/\/|\b(?:or|oder|ou|o)\b/iu.test(between)) hasOr = true
    ids.push(skill.id)
    end = skill.end
  }
  return hasOr ? ids : []
}

export function requirementKindOf(skillId: string): RequirementKind {
  const kind = skillById(skillId)?.kind
  return kind === 'tongue' ? 'language' : kind === 'certificate' ? 'certificate' : 'skill'
}

/** The firmest asking wins; of two with numbers the larger. */
function keep(collected: Map<string, PostingRequirement>, requirement: PostingRequirement): void {
  const earlier = collected.get(requirement.id)
  if (!earlier) {
    collected.set(requirement.id, requirement)
    return
  }
  const firmer = earlier.importance === 'preferred' && requirement.importance === 'required'
  if (firmer) collected.set(requirement.id, requirement)
  else if (earlier.anyOf && !requirement.anyOf && earlier.importance === requirement.importance) {
    const { anyOf: _, ...alone } = earlier
    collected.set(requirement.id, alone)
  }
}

/** From the number to the end of what it is asked in. */
function yearsText(sentence: string, { start, end, of }: { start: number; end: number; of: string }): string {
  const words = sentence
    .slice(start, end + of.length)
    .trim()
    .replace(/[.,;:]$/, '')
  return clip(words.split(/\s+/).length > 2 ? words : sentence)
}

const clip = (text: string) => (text.length > 200 ? `${text.slice(0, 197).trimEnd()}…` : text)
