import { type VerbForms, verbOf } from './verbs.ts'

/** `…, including …` goes on about the deed before it. */
export const asides = new Set(['including', 'using', 'according', 'ensuring', 'resulting', 'following', 'regarding'])

/** `existing clients` are nobody's deed. */
const adjectives =
  /^(?:corresponding|existing|incoming|leading|ongoing|outgoing|outstanding|remaining|supporting|surrounding|upcoming|working)$/u

/** Names of work as well as deeds: `training courses` are a thing, `training the cooks` is a deed. */
const alsoNouns =
  /^(?:accounting|advertising|banking|billing|branding|briefing|budgeting|building|buying|catering|cleaning|clothing|coaching|coding|computing|dining|fishing|flooring|heating|learning|lighting|networking|packaging|plumbing|roofing|wiring|consulting|counsell?ing|drawing|engineering|filing|financing|funding|housekeeping|invoicing|lettings?|logging|mailing|manufacturing|marketing|meeting|modell?ing|monitoring|nursing|onboarding|operating|painting|parking|planning|pricing|printing|processing|programming|purchasing|recruiting|reporting|scheduling|shipping|sorting|staffing|teaching|testing|training|welding)$/
const compounds =
  /\b(?:activit(?:y|ies)|algorithms?|applications?|areas?|campaigns?|cent(?:er|re)s?|concepts?|costs?|courses?|departments?|documents?|drawings?|equipment|errors?|events?|issues?|problems?|questions?|solutions?|experience|firms?|industry|manuals?|materials?|methods?|needs?|offices?|plans?|policies|principles|procedures?|processes|products?|program(?:me)?s?|projects?|records?|reports?|requirements?|rooms?|schedules?|services?|sessions?|sites?|skills?|software|standards?|strateg(?:y|ies)|systems?|targets|teams?|techniques?|tools?|trends?|work|workshops?)$/iu

const object =
  /^(?:the|a|an|all|any|both|each|every|our|their|its|his|her|my|new|this|these|those|various|over|up to|\d|[£$€]|\p{Lu}|(?:\p{Ll}[\p{L}-]*\s){0,3}\p{Ll}+s\b)/u

/** Whether what follows an opening gerund makes it a deed with its object, and no name of a thing. */
function isDeed(word: string, tail: string): boolean {
  if (/^\s+of\s/u.test(tail)) return true
  if (/^\s*(?:$|[.,;:)])/u.test(tail)) return !alsoNouns.test(word)
  const next = tail.trimStart()
  if (/^(?:and|or|&)\s/u.test(next)) {
    const other = verbOf(/^(?:and|or|&)\s+([\p{L}-]+)/u.exec(next)?.[1] ?? '')
    return other?.form === 'gerund'
  }
  if (alsoNouns.test(word) && !/^(?:the|a|an|all|our|their|his|her|new|\d|up|out)\b/u.test(next)) {
    const things = next.split(/[,.;:(]|\s(?:of|for|in|on|at|to|with|from|by|and|or|&)\s/u)[0]?.trim() ?? ''
    return /^\p{Ll}[^A-Z]*s$/u.test(things) && !compounds.test(things)
  }
  return object.test(next) || /^\p{Ll}/u.test(next)
}

/**
 * A line that opens with a gerund, with every gerund of its row turned; undefined when not all of them are sure, as half is worse
 * than none: `loading and frobnicating vans`. `checking of drawings` is said without its `of`.
 */
export function turnGerunds(line: string, turn: (verb: VerbForms) => string): string | undefined {
  const first = /^[\p{L}-]+/u.exec(line)?.[0] ?? ''
  const verb = verbOf(first)
  const tail = line.slice(first.length)
  if (verb?.form !== 'gerund' || !isDeed(first.toLowerCase(), tail)) return undefined
  let left = 0
  const turned = tail.replace(
    /(,\s(?:and\s|or\s)?|\s(?:and|or|&)\s)(\p{Ll}+ing)\b(?=\s|$|[.,;])/gu,
    (whole, joint: string, word: string, at: number) => {
      if (asides.has(word) || adjectives.test(word)) return whole
      const other = verbOf(word)
      const rest = tail.slice(at + whole.length)
      // `sales and marketing` are two things that were managed; `loading and unloading` are two deeds.
      const beside = tail.slice(0, at).trim() === ''
      if (alsoNouns.test(word) && !beside && !isDeed(word, rest)) return whole
      if (other?.form !== 'gerund') {
        left += 1
        return whole
      }
      return `${joint}${turn(other)}${/^\s+of\s/u.test(rest) ? '\u0001' : ''}`
    },
  )
  return left ? undefined : `${turn(verb)}${turned.replace(/^\s+of\b/u, '')}`.replace(/\u0001\s+of\b/gu, '')
}
