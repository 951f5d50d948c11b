import type { Profile } from '#features/profiles/contract.ts'
import { findSkills } from '#features/skills/finding/find-skills.ts'
import { impliedSkills, normaliseSkill, skillById } from '#features/skills/finding/normalise-skill.ts'
import { checkSkillTruth } from '#features/truth/check/check-line-truth.ts'
import { plainText } from '#features/truth/check/text/tokens.ts'
import type { Change } from '../tailored-resume.ts'
import type { Demand } from './demands.ts'
import { joinWords } from './join-words.ts'
import { saysOutright } from './says-outright.ts'
import { makeChange, servedBy, type Workshop } from './workshop.ts'

/** Puts the skills the posting asks for first, and lists those that the facts show but the résumé does not say. */
export function arrangeSkills(shop: Workshop): Change[] {
  const { skills } = shop.profile
  const changes: Change[] = []
  for (const [i, group] of skills.entries())
    changes.push(...orderKeywords(shop, group.keywords, `/skills/${i}/keywords`))
  const order = skills.map((_, i) => i).sort((a, b) => groupRank(shop, skills[b]) - groupRank(shop, skills[a]) || a - b)
  if (order.some((from, to) => from !== to)) {
    // The reason names the group that has moved, not one that stood in front already.
    const risen = order.find((from, to) => from > to && groupRank(shop, skills[from]) > 0)
    const first = skills[risen ?? order[0] ?? 0]
    changes.push(
      makeChange({
        kind: 'skill_order',
        pointer: '/skills',
        before: skills.map((group) => group.name).join('\n'),
        after: order.map((i) => skills[i]?.name ?? '').join('\n'),
        why: `The posting asks for ${joinWords(askedNames(shop, first).slice(0, 3)) || (first?.name ?? 'this group')}.`,
        ...servedBy(first && askedIn(shop, [first.name, ...first.keywords])[0]),
        factPointers: order.map((i) => `/skills/${i}`),
        edit: { op: 'order', order },
      }),
    )
  }
  return [...changes, ...addSkills(shop)]
}

export const demandFor = (demands: Demand[], skill: string): Demand | undefined => {
  const known = normaliseSkill(skill)?.id
  const plain = plainText(skill)
  return demands.find((demand) => (known !== undefined && demand.skillId === known) || plainText(demand.text) === plain)
}
const askedIn = (shop: Workshop, names: string[]): Demand[] =>
  names.flatMap((name) => demandFor(shop.demands, name) ?? [])
const askedNames = (shop: Workshop, group: Profile['skills'][number] | undefined): string[] =>
  [group?.name ?? '', ...(group?.keywords ?? [])].filter((name) => demandFor(shop.demands, name))
const groupRank = (shop: Workshop, group: Profile['skills'][number] | undefined) =>
  group ? Math.round(askedIn(shop, [group.name, ...group.keywords]).reduce((sum, demand) => sum + demand.weight, 0)) : 0

function orderKeywords(shop: Workshop, keywords: string[], pointer: string): Change[] {
  const rank = (keyword: string | undefined) => (keyword && demandFor(shop.demands, keyword)?.weight) || 0
  const order = keywords
    .map((_, i) => i)
    .sort((a, b) => Number(rank(keywords[b]) > 0) - Number(rank(keywords[a]) > 0) || a - b)
  if (order.every((from, to) => from === to)) return []
  const asked = order.map((i) => keywords[i] ?? '').filter((keyword) => rank(keyword) > 0)
  return [
    makeChange({
      kind: 'skill_order',
      pointer,
      before: keywords.join('\n'),
      after: order.map((i) => keywords[i]).join('\n'),
      why: `The posting asks for ${joinWords(asked.slice(0, 3))}.`,
      ...servedBy(demandFor(shop.demands, asked[0] ?? '')),
      factPointers: order.map((i) => `${pointer}/${i}`),
      edit: { op: 'order', order },
    }),
  ]
}

/** Skills asked for, shown by the facts, and absent from the skills list. */
function addSkills(shop: Workshop): Change[] {
  const listed = shop.profile.skills.flatMap((group) => [group.name, ...group.keywords])
  const ids = new Set(listed.map((name) => normaliseSkill(name)?.id))
  // What the work itself entails is shown better there than in a list.
  const shown = new Set(
    shop.profile.work.flatMap((work) =>
      work.highlights.flatMap((line) =>
        findSkills(line).flatMap((mention) => impliedSkills(mention.id).map((skill) => skill.id)),
      ),
    ),
  )
  const target = targetGroup(shop.profile)
  const changes: Change[] = []
  for (const demand of shop.demands) {
    if (!demand.skillId || ids.has(demand.skillId) || shown.has(demand.skillId) || changes.length >= 6) continue
    if (['tongue', 'soft'].includes(skillById(demand.skillId)?.kind ?? '')) continue
    const name = listName(demand)
    if (!name || normaliseSkill(name)?.id !== demand.skillId) continue
    const held = shop.facts.certificates.some((one) => normaliseSkill(one.name)?.id === demand.skillId)
    if (held) continue
    if (checkSkillTruth({ text: name, facts: shop.facts, now: shop.now }).verdict === 'unsupported') continue
    const own = saysOutright(shop.facts, demand.skillId, name)
    // Excel makes nobody a user of VLOOKUP, which is only another way to ask for spreadsheets.
    const isItself = plainText(name) === plainText(skillById(demand.skillId)?.name ?? '')
    const wider = own || !isItself ? undefined : entailedBy(shop.profile, demand.skillId)
    const shownBy = own ?? wider
    // What the facts only come near to is the person's to say, not ours.
    if (!shownBy) continue
    ids.add(demand.skillId)
    changes.push(
      makeChange({
        kind: 'skill_add',
        pointer: target,
        before: '',
        after: name,
        why: own
          ? `The posting asks for ${name}. Your profile says it (“${own.quote.slice(0, 80)}”), your skills list does not.`
          : `The posting asks for ${name}, which ${shownBy.quote} on your list includes; say it in its own words.`,
        ...servedBy(demand),
        factPointers: [shownBy.pointer],
        truth: { supported: own ? 1 : 0, softened: own ? 0 : 1, unsupported: [], blocked: false },
        edit: { op: 'add', value: name },
      }),
    )
  }
  return changes
}

/** As the posting has it, unless that is a torn-off piece of the name (`Postgre`). */
function listName({ text, skillId }: Demand): string | undefined {
  const full = skillById(skillId ?? '')?.name
  if (full && full.length > text.length && full.toLowerCase().startsWith(text.toLowerCase()) && !/\s/u.test(full))
    return full
  return text.length <= 40 ? text : undefined
}

/** The listed skill that entails another: `PostgreSQL` of relational databases. */
export function entailedBy(profile: Profile, skillId: string): { pointer: string; quote: string } | undefined {
  for (const [i, group] of profile.skills.entries()) {
    for (const [j, word] of (group.keywords.length ? group.keywords : [group.name]).entries()) {
      if (impliedSkills(normaliseSkill(word)?.id ?? '').some((skill) => skill.id === skillId))
        return { pointer: group.keywords.length ? `/skills/${i}/keywords/${j}` : `/skills/${i}`, quote: word }
    }
  }
  return undefined
}

/** Where a new skill goes: the longest group, or the list itself when skills stand without groups. */
export function targetGroup(profile: Profile): string {
  let best = -1
  for (const [i, group] of profile.skills.entries())
    if (group.keywords.length > (profile.skills[best]?.keywords.length ?? 0)) best = i
  return best >= 0 ? `/skills/${best}/keywords` : '/skills'
}
