import { skillById } from '#features/skills/finding/normalise-skill.ts'
import type { Demand } from '#features/tailoring/writer/demands.ts'
import { joinWords } from '#features/tailoring/writer/join-words.ts'
import { capitalise, uncapitalise } from '#features/tailoring/writer/rewrites/verbs.ts'
import { readTitles } from '#features/truth/check/claims/read-titles.ts'
import { readWords } from '#features/truth/check/text/tokens.ts'
import type { LetterParagraph } from '../letter-draft.ts'
import { articleFor } from './article-for.ts'
import { earlier, firstLeads, nextLeads, sameAgain, thingAgain } from './phrases.ts'
import type { Told } from './tell-fact.ts'
import type { Desk } from './write-letter.ts'

/** The facts that speak most to the posting: two in a short letter, three otherwise, from different corners. */
export function tellEvidence(desk: Desk, told: Told[]): LetterParagraph[] {
  const chosen = choose(told, desk.length === 'short' ? 2 : 3)
  const named = new Set<string>()
  const spent = new Set<string>()
  const paragraphs: LetterParagraph[] = []
  let before: Told | undefined
  for (const fact of chosen) {
    const asked = askedOf(fact, named)
    // A new thing asked for opens a paragraph of its own once the first one has two facts in it.
    const opens =
      !paragraphs.length ||
      ((paragraphs.at(-1)?.factPointers.length ?? 0) >= 2 && (asked.length > 0 || before?.work !== fact.work))
    const lead =
      asked.length && (opens || named.size) ? leadFor(desk, asked, named.size, before?.work === fact.work, spent) : ''
    const sentence = [lead, tell(desk, fact, before, Boolean(lead) || opens, spent)].filter(Boolean).join(' ')
    if (!desk.stands(sentence)) continue
    for (const demand of asked) named.add(demand.text)
    const requirementIds = fact.hits.flatMap((hit) => hit.requirementId ?? [])
    const last = paragraphs.at(-1)
    if (opens || !last)
      paragraphs.push({ text: sentence, factPointers: [fact.pointer], requirementIds: [...new Set(requirementIds)] })
    else {
      last.text = `${last.text} ${sentence}`
      last.factPointers.push(fact.pointer)
      last.requirementIds = [...new Set([...last.requirementIds, ...requirementIds])]
    }
    before = fact
  }
  return paragraphs
}

function leadFor(desk: Desk, asked: Demand[], before: number, again: boolean, spent: Set<string>): string {
  if (before > 1 && again) return ''
  const leads = (before ? nextLeads : firstLeads).filter((lead) => !spent.has(lead))
  const lead = desk.pick(leads.length ? leads : nextLeads, `lead${before}`)
  spent.add(lead)
  return lead.replace('{asked}', joinWords(asked.map(inText)))
}

/** The best facts; one that says nothing new beside those chosen waits for another. */
function choose(told: Told[], most: number): Told[] {
  const chosen: Told[] = []
  const covered = new Set<string>()
  for (const fact of told) {
    const fresh = fact.hits.some((hit) => !covered.has(hit.text)) || fact.hits.length === 0
    if (chosen.length >= most || (!fresh && told.length > most + 1)) continue
    chosen.push(fact)
    for (const hit of fact.hits) covered.add(hit.text)
  }
  for (const fact of told) if (chosen.length < most && !chosen.includes(fact)) chosen.push(fact)
  // Told from the latest position backwards, so that `before that` is true.
  return chosen.sort((a, b) => a.work - b.work)
}

/** What this fact answers and the letter has not named yet; what the fact says in so many words goes first. */
const askedOf = (fact: Told, named: Set<string>): Demand[] => {
  const literal = (demand: Demand) => Number(fact.clause.toLowerCase().includes(demand.text.toLowerCase()))
  const fresh = fact.hits
    .filter((hit) => hit.requirementId && !named.has(hit.text))
    .sort((a, b) => literal(b) - literal(a))
  const said = fresh.filter(literal)
  return (said.length ? said : fresh).slice(0, 2)
}

/** Names of tools keep their capital; fields and methods do not. */
function inText(demand: Demand): string {
  const kind = skillById(demand.skillId ?? '')?.kind
  const { text } = demand
  if (kind !== 'tool' && /^\p{Ll}/u.test(text) && readTitles(readWords(text), text).length > 0)
    return `experience as ${articleFor(text)} ${text}`
  return kind && ['method', 'domain', 'soft'].includes(kind) ? uncapitalise(demand.text) : demand.text
}

function tell(desk: Desk, fact: Told, before: Told | undefined, opens: boolean, spent: Set<string>): string {
  const { clause, employer } = fact
  const own = clause.startsWith('I ')
  /** No way of going on is used twice in a letter while another is left. */
  const pick = (patterns: string[], what: string) => {
    const fresh = patterns.filter((pattern) => !spent.has(pattern))
    const chosen = desk.pick(fresh.length ? fresh : patterns, what)
    spent.add(chosen)
    return chosen
  }
  const fill = (pattern: string) =>
    `${pattern.replace('{employer}', employer).replace('{clause}', clause).replace('{rest}', clause.replace(/^I /, ''))}.`
  if (!before) return `At ${employer}, ${clause}.`
  if (before.work !== fact.work) return fill(pick(earlier, `earlier${fact.work}`))
  if (opens) return capitalise(fill('{clause}'))
  return fill(pick(own ? sameAgain : thingAgain, `again${fact.pointer}`))
}
