import type { Finding } from '#features/scoring/score-report.ts'
import { findSkills } from '#features/skills/finding/find-skills.ts'
import { normaliseSkill, skillById } from '#features/skills/finding/normalise-skill.ts'
import { checkSkillTruth } from '#features/truth/check/check-line-truth.ts'
import type { Change } from '../../tailored-resume.ts'
import { entailedBy, targetGroup } from '../arrange-skills.ts'
import { saysOutright } from '../says-outright.ts'
import { makeChange, type Workshop } from '../workshop.ts'

const isTool = (id: string): boolean =>
  ['language', 'framework', 'tool', 'certificate'].includes(skillById(id)?.kind ?? '')
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '')

/** The usual spelling of skill names: `javascript` → `JavaScript`. Other names of a skill stay as the person has them. */
export function answerSpelling(shop: Workshop, finding: Finding): Change[] {
  const written = shop.profile.skills.flatMap((group, i) =>
    group.keywords.length
      ? group.keywords.map((text, k) => ({ text, pointer: `/skills/${i}/keywords/${k}` }))
      : [{ text: group.name, pointer: `/skills/${i}/name` }],
  )
  return written.flatMap(({ text, pointer }) => {
    const known = normaliseSkill(text)
    if (!known || known.name === text || bare(known.name) !== bare(text)) return []
    // `Data Analysis` is a matter of taste, and UNIX in capitals is right as well.
    if (!isTool(known.id) || text === known.name.toUpperCase()) return []
    return [
      makeChange({
        kind: 'rewrite',
        pointer,
        before: text,
        after: known.name,
        why: `The usual spelling is ${known.name}.`,
        findingId: finding.id,
        factPointers: [pointer],
        edit: { op: 'set', value: known.name },
      }),
    ]
  })
}

/** A keyword the finding misses and the facts show, put into the skills list. */
export function answerMissing(shop: Workshop, finding: Finding, missing: string[]): Change[] {
  const listed = new Set(
    shop.profile.skills.flatMap((group) => [group.name, ...group.keywords]).map((name) => normaliseSkill(name)?.id),
  )
  const said = `${finding.title.replace(/^The posting asks for /, '')}, ${finding.why.replace(/\. The role is guessed.*$/u, '')}`
  const terms = finding.code === 'keywords-missing' && missing.length ? missing.join(', ') : said
  const asked = findSkills(terms, { listOnly: true })
  const fresh = asked.filter(
    (mention, i) => !listed.has(mention.id) && asked.findIndex((other) => other.id === mention.id) === i,
  )
  return fresh.slice(0, 6).flatMap((mention) => {
    const claim = checkSkillTruth({ text: mention.skill, facts: shop.facts, now: shop.now })
    const own = saysOutright(shop.facts, mention.id, mention.skill)
    const support = own ?? entailedBy(shop.profile, mention.id)
    if (claim.verdict === 'unsupported' || !support) return []
    return [
      makeChange({
        kind: 'skill_add',
        pointer: targetGroup(shop.profile),
        before: '',
        after: mention.skill,
        why: own
          ? `Your profile says it (“${own.quote.slice(0, 80)}”), your skills list does not.`
          : `${support.quote} on your list includes it; say it in its own words.`,
        findingId: finding.id,
        factPointers: [support.pointer],
        truth: { supported: 1, softened: 0, unsupported: [], blocked: false },
        edit: { op: 'add', value: mention.skill },
      }),
    ]
  })
}

/** Positions from the newest to the oldest. */
export function answerOrder(shop: Workshop, finding: Finding): Change[] {
  const { work } = shop.profile
  const key = (i: number) => `${work[i]?.endDate ?? (work[i]?.startDate ? '9999' : '0000')}|${work[i]?.startDate ?? ''}`
  const order = work.map((_, i) => i).sort((a, b) => key(b).localeCompare(key(a)) || a - b)
  if (order.every((from, to) => from === to)) return []
  const name = (i: number) => [work[i]?.position, work[i]?.name].filter(Boolean).join(', ')
  return [
    makeChange({
      kind: 'reorder',
      pointer: '/work',
      before: work.map((_, i) => name(i)).join('\n'),
      after: order.map(name).join('\n'),
      why: 'Readers look for the newest position first.',
      findingId: finding.id,
      factPointers: order.map((i) => `/work/${i}`),
      edit: { op: 'order', order },
    }),
  ]
}

/** Most lines an entry is given room for when one of them tells a figure. */
const roomForFigures = 7

/** Lines the facts hold and the résumé leaves out, for a résumé that says too little. */
export const answerThin = (shop: Workshop, finding: Finding): Change[] =>
  addOwnLines(shop, finding, () => true, 5, 'Your profile has this line; the résumé has room for it.')

/** Lines of the facts that tell a figure, for a résumé that tells few. */
export const answerFigures = (shop: Workshop, finding: Finding): Change[] =>
  addOwnLines(
    shop,
    finding,
    (line) => /\d/u.test(line),
    roomForFigures,
    'Your profile has this line with its figure; the résumé leaves it out.',
  )

function addOwnLines(
  shop: Workshop,
  finding: Finding,
  fits: (line: string) => boolean,
  most: number,
  why: string,
): Change[] {
  return shop.profile.work.flatMap((work, i) => {
    const source = shop.entryOf.get(`/work/${i}`)
    const own = source?.startsWith('/work/') ? (shop.facts.work[Number(source.split('/')[2])]?.highlights ?? []) : []
    const fresh = own.flatMap((line, j) => (work.highlights.includes(line) || !fits(line) ? [] : [{ line, j }]))
    return fresh.slice(0, Math.max(0, most - work.highlights.length)).map(({ line, j }) =>
      makeChange({
        kind: 'select',
        pointer: `/work/${i}/highlights`,
        before: '',
        after: line,
        why,
        findingId: finding.id,
        factPointers: [`${source}/highlights/${j}`],
        edit: { op: 'add', value: line },
      }),
    )
  })
}
