import type { Profile } from '#features/profiles/contract.ts'
import { type Demand, rateLine } from '#features/tailoring/writer/demands.ts'
import { rewordLine } from '#features/tailoring/writer/rewrite-lines.ts'
import { dropDuty, tellPart } from '#features/tailoring/writer/rewrites/duties.ts'
import { dropPronoun, nounToVerb, settleGerund, settleTense } from '#features/tailoring/writer/rewrites/openers.ts'
import { openingVerb, type Tense, uncapitalise, verbOf } from '#features/tailoring/writer/rewrites/verbs.ts'
import { plainWords } from '#features/tailoring/writer/rewrites/wording.ts'
import { isEnglish, isRunTogether } from '#features/tailoring/writer/workshop.ts'
import { checkLineTruth } from '#features/truth/check/check-line-truth.ts'
import { shortName } from '#features/truth/check/passages.ts'

/** A fact ready for a letter: `I led a team of 4 engineers`, without the place and the stop. */
export type Told = {
  pointer: string
  /** Index into the person's positions. */
  work: number
  employer: string
  running: boolean
  /** Told by the person (`I …`) or of the thing (`failed payments dropped …`). */
  clause: string
  score: number
  /** It has something to do with the posting: a demand, its own words, or a figure. */
  near: boolean
  hits: Demand[]
}

/** `At the University of Porto`; other names go without. */
export const withThe = (name: string): string => (/^University of\b/u.test(name) ? `the ${name}` : name)

const told = /\b(?:dropped|fell|went|rose|grew|stayed|improved|doubled|tripled|halved|increased|decreased|came)\b/u
/** What a reader of files has taken for a firm (`I completed the move …`) is none. */
const isEmployer = (name: string): boolean => {
  const words = name.split(/\s+/)
  return !/^I\s/.test(name) && words.length <= 9 && !(words.length > 3 && openingVerb(name)?.form === 'past')
}

/** `Support and development of …`: no verb opens it, however much the first word looks like one. */
const opensWithNouns = (text: string): boolean => {
  const beside = /^\p{L}+\s(?:and|or|&)\s(\p{L}+)/u.exec(text)?.[1]
  return beside !== undefined && !/ly$/.test(beside) && verbOf(beside) === undefined
}

/** What belongs to a job still held is told as going on; one thing made (`for the design of a trial`) is done. */
const tenseIn = (line: string, running: boolean): Tense =>
  running && !/\bfor (?:the )?\p{L}+ of (?:an?\s|\d)/iu.test(line) ? 'present' : 'past'

/** The facts of the positions that can be told in a letter, the ones nearest to the posting first. */
export function tellFacts(facts: Profile, demands: Demand[], tasks: string[], now: string): Told[] {
  return facts.work
    .flatMap((work, i) =>
      work.highlights.flatMap((line, j): Told[] => {
        if (!work.name || !isEmployer(work.name) || !isEnglish(line) || isRunTogether(line) || line.length > 180)
          return []
        const clause = clauseOf(
          line,
          !work.endDate,
          (text) => !checkLineTruth({ text, facts, now, entry: `/work/${i}` }).blocked,
          tenseIn(line, !work.endDate),
        )
        if (!clause) return []
        const rated = rateLine(line, demands, tasks)
        return [
          {
            pointer: `/work/${i}/highlights/${j}`,
            work: i,
            employer: withThe(shortName(work.name)),
            running: !work.endDate,
            clause,
            score: rated.score - i * 0.2,
            near: rated.hits.length > 0 || rated.score >= 0.3,
            hits: rated.hits,
          },
        ]
      }),
    )
    .sort((a, b) => b.score - a.score)
}

/** "Led the group; falls fell by 40 %" → `I led the group, and falls fell by 40 %`; the first half alone where the second is no sentence. */
function joinParts([first = '', second = '', ...more]: string[], running: boolean, stands: (text: string) => boolean) {
  const head = clauseOf(first, running, stands)
  if (!head) return undefined
  const words = second.split(/\s+/).slice(1, 5)
  const tells = words.some((word) => told.test(word) || ['past', 'third'].includes(verbOf(word)?.form ?? ''))
  const whole = `${head}, and ${uncapitalise(second)}`
  return !more.length && tells && !/[:;]/.test(second) && stands(whole) ? whole : head
}

/** `took stock, helped in the bar` → `took stock and helped in the bar`. */
const withAnd = (text: string): string =>
  text.replace(/^([^,]+), (\p{Ll}+)(\s[^,]*)$/u, (whole, first: string, word: string, rest: string) =>
    // `a reading scheme, used in 6 classes` is told of the scheme.
    verbOf(word)?.form === 'past' && !/^(?:used|based|made|built|written|held|read|sold|worn)$/.test(word)
      ? `${first} and ${word}${rest}`
      : whole,
  )

/** The verbs beside the first one: `counsels staff and hears complaints` → `counsel staff and hear complaints`; undefined when mixed. */
function inFirstPerson(rest: string, third: boolean): string | undefined {
  let mixed = false
  const text = rest.replace(
    /((?:,|\sand|\sor)\s(?:and\s)?)(\p{Ll}+)(?=\s\p{L})/gu,
    (whole, joint: string, word: string) => {
      const other = verbOf(word)
      if (other?.form !== 'third') return whole
      if (!third) mixed = true
      return `${joint}${other.base}`
    },
  )
  if (mixed) return undefined
  // `seeks out, interviews, screens …`: straight behind the verb there is nothing yet that could be a list of things.
  const first = third ? /^(?:\s(?:out|up|in|on|off|over|down))?,\s(\p{Ll}+)(?=,)/u.exec(text)?.[1] : undefined
  const other = first ? verbOf(first) : undefined
  return first && other?.form === 'third' ? text.replace(first, other.base) : text
}

/** A bullet as part of a sentence; undefined when it does not make one. */
export function clauseOf(
  line: string,
  running: boolean,
  stands: (text: string) => boolean,
  tense: Tense = running ? 'present' : 'past',
): string | undefined {
  const steps = running
    ? [dropPronoun, dropDuty, tellPart, nounToVerb, settleGerund, plainWords]
    : [dropPronoun, dropDuty, tellPart, nounToVerb, settleGerund, settleTense, plainWords]
  const text = rewordLine(line, tense, stands, steps).text.replace(/[.;]+$/, '')
  const parts = text.split(/;\s+/)
  if (parts.length > 1) return joinParts(parts, running, stands)
  if (/[;:]|[.!?]\s/.test(text) || opensWithNouns(text)) return undefined
  if (/^We\s/u.test(text)) return `we ${text.slice(3)}`
  const verb = openingVerb(text)
  if (verb && verb.form !== 'gerund') {
    const first = /^[\p{L}-]+/u.exec(text)?.[0] ?? ''
    if (!running && verb.form !== 'past' && verb.past !== verb.base) return undefined
    // `approved trims, creates comments` is told by two people.
    if (verb.form === 'past' && inFirstPerson(text.slice(first.length), false) === undefined) return undefined
    if (verb.form === 'past') return `I ${withAnd(uncapitalise(text))}`
    const rest = inFirstPerson(text.slice(first.length), verb.form === 'third')
    return rest === undefined ? undefined : `I ${uncapitalise(verb.base)}${rest}`
  }
  // A thing and what became of it: the finite verb must come before any stop.
  return !verb && told.test(text.split(',')[0] ?? '') ? uncapitalise(text) : undefined
}
