import { skillById } from '#features/skills/finding/normalise-skill.ts'
import type { Demand } from '#features/tailoring/writer/demands.ts'
import { joinWords } from '#features/tailoring/writer/join-words.ts'
import { capitalise, uncapitalise } from '#features/tailoring/writer/rewrites/verbs.ts'
import { readTitles } from '#features/truth/check/claims/read-titles.ts'
import { readWords } from '#features/truth/check/text/tokens.ts'
import type { LetterParagraph } from '../letter-draft.ts'
import { articleFor } from './article-for.ts'
import { earlier, firstLeads, later, nextLeads, sameAgain, thingAgain } from './phrases.ts'
import type { Told } from './tell-fact.ts'
import type { Desk } from './write-letter.ts'

/**
 * The facts that speak most to the posting: two in a short letter, three otherwise, from different corners. `opened` is the one
 * that the letter has begun with.
 */
export function tellEvidence(desk: Desk, told: Told[], opened?: Told): LetterParagraph[] {
  const most = (desk.length === 'short' ? 2 : 3) - (opened ? 1 : 0)
  const chosen = choose(
    told.filter((fact) => fact.pointer !== opened?.pointer && fact.clause !== opened?.clause),
    most,
    opened,
  )
  const named = new Set<string>(opened?.hits.map((hit) => hit.text))
  const spent = new Set<string>()
  const paragraphs: LetterParagraph[] = []
  let before = opened
  for (const fact of chosen) {
    const title = desk.posting.title?.toLowerCase() ?? ''
    const asked = askedOf(fact, named).filter((demand) => !title.includes(demand.text.toLowerCase()))
    // A new thing asked for opens a paragraph of its own once the first one has two facts in it.
    const opens =
      !paragraphs.length ||
      ((paragraphs.at(-1)?.factPointers.length ?? 0) >= 2 && (asked.length > 0 || before?.work !== fact.work))
    const lead =
      asked.length && (opens || named.size) ? leadFor(desk, asked, named.size, before?.work === fact.work, spent) : ''
    const words = tell(desk, fact, before, Boolean(lead) || opens, spent)
    const sentence = lead ? `${lead} ${uncapitalise(words)}` : words
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
function choose(told: Told[], most: number, opened: Told | undefined): Told[] {
  const chosen: Told[] = []
  const covered = new Set<string>(opened?.hits.map((hit) => hit.text))
  for (const fact of told) {
    const fresh = fact.hits.some((hit) => !covered.has(hit.text)) || fact.hits.length === 0
    if (chosen.some((other) => other.clause === fact.clause)) continue
    if (chosen.length >= most || (!fresh && told.length > most + 1)) continue
    chosen.push(fact)
    for (const hit of fact.hits) covered.add(hit.text)
  }
  // A letter of two good facts is better than one with a third that has nothing to do with the post.
  const enough = (fact: Told) => fact.near || chosen.length + (opened ? 1 : 0) < 2
  for (const fact of told) {
    const again = chosen.some((other) => other === fact || other.clause === fact.clause)
    if (chosen.length < most && !again && enough(fact)) chosen.push(fact)
  }
  // Told from the latest position backwards, so that `before that` is true.
  return chosen.sort((a, b) => a.work - b.work)
}

/** What this fact answers and the letter has not named yet; what the fact says in so many words goes first. */
const askedOf = (fact: Told, named: Set<string>): Demand[] => {
  const literal = (demand: Demand) => Number(fact.clause.toLowerCase().includes(demand.text.toLowerCase()))
  const fresh = fact.hits
    .filter((hit) => hit.requirementId && !named.has(hit.text) && isNameable(hit))
    .sort((a, b) => literal(b) - literal(a))
  const said = fresh.filter(literal)
  return (said.length ? said : fresh).slice(0, 2)
}

/** `You ask for team` says nothing, and half a word of the posting reads like a slip. */
function isNameable({ text, skillId }: Demand): boolean {
  const skill = skillById(skillId ?? '')
  if (skill?.kind === 'soft') return false
  const isTool = skill && ['tool', 'framework', 'language', 'certificate', 'tongue'].includes(skill.kind)
  return (
    (Boolean(isTool) && /\p{Lu}|\d/u.test(text)) ||
    /\s/.test(text) ||
    /^\p{Lu}{2,6}$/u.test(text) ||
    text.toLowerCase() === skill?.name.toLowerCase()
  )
}

/** Names of tools keep their capital; fields and methods do not. */
function inText(demand: Demand): string {
  const kind = skillById(demand.skillId ?? '')?.kind
  const { text } = demand
  if (kind !== 'tool' && /^\p{Ll}/u.test(text) && readTitles(readWords(text), text).length > 0)
    return `experience as ${articleFor(text)} ${text}`
  // `account Executive`: with a capital inside it is a name as it stands.
  const isName = /\s\p{Lu}\p{Ll}/u.test(text)
  return kind && ['method', 'domain', 'soft'].includes(kind) && !isName ? uncapitalise(text) : text
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
      // “I was also promoted”, not “I also was”.
      .replace(/\balso (was|am|had)\b/u, '$1 also')
  if (!before) return `At ${employer}, ${clause}.`
  if (before.work < fact.work) return fill(pick(earlier, `earlier${fact.work}`))
  if (before.work > fact.work) return fill(pick(later, `later${fact.work}`))
  if (opens) return capitalise(fill('{clause}'))
  return fill(pick(own ? sameAgain : thingAgain, `again${fact.pointer}`))
}
