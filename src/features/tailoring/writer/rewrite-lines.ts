import { findSkills } from '#features/skills/finding/find-skills.ts'
import type { Change } from '../tailored-resume.ts'
import { type Demand, rateLine } from './demands.ts'
import { dropDuty, tellPart } from './rewrites/duties.ts'
import { dropPronoun, nounToVerb, type Rewrite, settleGerund, settleTense } from './rewrites/openers.ts'
import { sayTheirTerm, weaveBroader } from './rewrites/terms.ts'
import type { Tense } from './rewrites/verbs.ts'
import { plainWords, resultFirst, tenseOf } from './rewrites/wording.ts'
import { checkWords, isEnglish, isRunTogether, makeChange, servedBy, type Workshop } from './workshop.ts'

export type Wording = { text: string; why: string[]; demand?: Demand }

/** Words the lines of each position anew where that makes them plainer or puts the posting's own term in. */
export function rewriteLines(shop: Workshop): Change[] {
  const woven = new Set<string>()
  return [...shop.profile.work.entries()].flatMap(([i, work]) => {
    const entry = `/work/${i}`
    const tense = tenseOf(work.highlights, !work.endDate)
    const openings = work.highlights.map(openingOf)
    let resultsFirst = 0
    return [...work.highlights.entries()].flatMap(([j, line]) => {
      if (!isEnglish(line) || isRunTogether(line)) return []
      const wording = rewordLine(
        line,
        tense,
        (text) => !isWornOut(text, openings, j) && !checkWords(shop, text, entry).blocked,
        work.endDate ? pastSteps : openSteps,
      )
      const front = resultsFirst < 1 ? bringResultForward(shop, wording.text, tense, openings, j, entry) : undefined
      if (front) {
        resultsFirst += 1
        wording.text = front.text
        wording.why.push(front.why)
      }
      addTerms(shop, wording, woven, entry)
      if (wording.text === line || isTrifle(line, wording)) return []
      openings[j] = openingOf(wording.text)
      return [rewriteChange(shop, entry, j, line, wording)]
    })
  })
}

/** One filler word less is no reason to touch a line for a posting. */
const isTrifle = (line: string, { text, demand, why }: Wording): boolean =>
  !demand &&
  why.length === 1 &&
  /says the same in fewer words/.test(why[0] ?? '') &&
  countWords(line) - countWords(text) < 2
const countWords = (line: string): number => line.split(/\s+/).length

const openingOf = (line: string): string => /^[\p{L}-]+/u.exec(line)?.[0].toLowerCase() ?? ''

/** The plain verbs that duties are told by open one line of a position each, `helped` two. */
const isWornOut = (text: string, openings: string[], own: number): boolean => {
  const opening = openingOf(text)
  if (!/^(?:handled?|look(?:ed)?|took|take|help(?:ed)?)$/u.test(opening)) return false
  const others = openings.filter((other, i) => i !== own && other === opening).length
  return others > (opening.startsWith('help') ? 1 : 0)
}

/** What may be done to any line, and what only to a position that has ended. */
const openSteps: Rewrite[] = [dropPronoun, dropDuty, tellPart, nounToVerb, settleGerund, plainWords]
const pastSteps: Rewrite[] = [dropPronoun, dropDuty, tellPart, nounToVerb, settleGerund, settleTense, plainWords]

/** Plain wording of one line; each step is kept only when `stands` accepts its words. */
export function rewordLine(
  line: string,
  tense: Tense,
  stands: (text: string) => boolean,
  steps: Rewrite[] = openSteps,
): Wording {
  const wording: Wording = { text: line, why: [] }
  for (const step of steps) {
    const next = step(wording.text, tense)
    const text = next && [next.text, ...(next.or ?? [])].find((one) => one !== wording.text && stands(one))
    if (!next || !text) continue
    wording.text = text
    wording.why.push(next.why)
  }
  return wording
}

/** Once in a position, and never so that two lines in it open alike. */
function bringResultForward(
  shop: Workshop,
  line: string,
  tense: Tense,
  openings: string[],
  own: number,
  entry: string,
) {
  const next = resultFirst(line, tense)
  if (!next || openings.some((opening, i) => i !== own && opening === openingOf(next.text))) return undefined
  return checkWords(shop, next.text, entry).blocked ? undefined : next
}

function addTerms(shop: Workshop, wording: Wording, woven: Set<string>, entry: string): void {
  const named = sayTheirTerm(wording.text, shop.demands)
  if (named && !checkWords(shop, named.text, entry).blocked) {
    wording.text = named.text
    wording.demand = named.demand
    wording.why.push(`The posting calls ${named.said} “${named.term}”.`)
  }
  if (shop.level !== 'aggressive') return
  const said = new Set(
    [...shop.profile.work.flatMap((work) => work.highlights), wording.text].flatMap((line) =>
      findSkills(line).map((mention) => mention.id),
    ),
  )
  const broader = weaveBroader(wording.text, shop.demands, new Set([...said, ...woven]))
  if (!broader?.demand.skillId || checkWords(shop, broader.text, entry).blocked) return
  woven.add(broader.demand.skillId)
  wording.text = broader.text
  wording.demand ??= broader.demand
  wording.why.push(`${broader.said} is ${broader.term} as well; the posting asks for it by that name.`)
}

function rewriteChange(shop: Workshop, entry: string, j: number, line: string, wording: Wording): Change {
  const served = wording.demand ?? rateLine(wording.text, shop.demands, shop.tasks).hits[0]
  return makeChange({
    kind: 'rewrite',
    pointer: `${entry}/highlights/${j}`,
    before: line,
    after: wording.text,
    why: wording.why.join(' '),
    ...servedBy(served),
    factPointers: factsFor(shop, entry, line),
    truth: checkWords(shop, wording.text, entry),
    edit: { op: 'set', value: wording.text },
  })
}

/** Where the facts hold the line itself; else its whole entry. */
export function factsFor(shop: Workshop, entry: string, line: string): string[] {
  const source = shop.entryOf.get(entry)
  const own = source ? shop.facts.work[Number(source.split('/')[2])]?.highlights.indexOf(line) : undefined
  if (!source) return []
  return [own !== undefined && own >= 0 ? `${source}/highlights/${own}` : source]
}
