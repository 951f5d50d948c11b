import type { SkillKind } from '#features/skills/contract.ts'
import { normaliseSkill, skillById } from '#features/skills/finding/normalise-skill.ts'
import type { Change } from '../tailored-resume.ts'
import { rateLine } from './demands.ts'
import { makeChange, servedBy, type Workshop } from './workshop.ts'

/** Puts the projects and certificates that the posting asks about first. Work and education stay in order of time. */
export function arrangeEntries(shop: Workshop): Change[] {
  const { projects, certificates } = shop.profile
  return [
    ...orderBy(
      shop,
      '/projects',
      projects.map((item) => ({
        name: item.name,
        text: [item.name, item.description, ...item.keywords, ...item.highlights].join(' · '),
      })),
    ),
    ...orderBy(
      shop,
      '/certificates',
      certificates.map((item) => ({ name: item.name, text: `${item.name} ${item.issuer ?? ''}` })),
    ),
  ]
}

function orderBy(shop: Workshop, pointer: string, items: { name: string; text: string }[]): Change[] {
  const rated = items.map((item) => rateLine(item.text, shop.demands))
  const weight = (i: number) => Math.round((rated[i]?.hits ?? []).reduce((sum, hit) => sum + hit.weight, 0) * 2)
  const order = items.map((_, i) => i).sort((a, b) => weight(b) - weight(a) || a - b)
  if (order.every((from, to) => from === to)) return []
  const [first = 0] = order
  return [
    makeChange({
      kind: 'reorder',
      pointer,
      before: items.map((item) => item.name).join('\n'),
      after: order.map((i) => items[i]?.name).join('\n'),
      why: `${items[first]?.name} speaks to ${(rated[first]?.hits ?? [])
        .map((hit) => hit.text)
        .slice(0, 2)
        .join(' and ')}, which the posting asks for.`,
      ...servedBy(rated[first]?.hits[0]),
      factPointers: order.map((i) => `${pointer}/${i}`),
      edit: { op: 'order', order },
    }),
  ]
}

const vague =
  /^(?:other|others|misc\w*|various|general|skills?|technolog(?:y|ies)|technical|technical skills|stuff|things i know|what i use|toolbox|key skills|core skills|competenc(?:y|ies)|additional)$/iu
const headings: Partial<Record<SkillKind, string>> = {
  language: 'Programming languages',
  framework: 'Frameworks and libraries',
  tool: 'Tools',
  method: 'Methods',
  domain: 'Fields',
}

/** A heading such as `Misc` says nothing: named by what stands under it, when that is of one kind. */
export function renameHeadings(shop: Workshop): Change[] {
  const taken = new Set(shop.profile.skills.map((group) => group.name.toLowerCase()))
  return [...shop.profile.skills.entries()].flatMap(([i, group]) => {
    if (shop.profile.skills.length < 2 || group.keywords.length < 3 || !vague.test(group.name.trim())) return []
    const kinds = group.keywords.map((word) => skillById(normaliseSkill(word)?.id ?? '')?.kind)
    const [kind, count] =
      [...Map.groupBy(kinds, (one) => one)]
        .map(([one, all]) => [one, all.length] as const)
        .sort((a, b) => b[1] - a[1])[0] ?? []
    const name = kind && count && count >= kinds.length * 0.7 ? headings[kind] : undefined
    if (!name || taken.has(name.toLowerCase())) return []
    taken.add(name.toLowerCase())
    return [
      makeChange({
        kind: 'rename_heading',
        pointer: `/skills/${i}/name`,
        before: group.name,
        after: name,
        why: `“${group.name}” does not say what follows.`,
        factPointers: [`/skills/${i}`],
        edit: { op: 'set', value: name },
      }),
    ]
  })
}
