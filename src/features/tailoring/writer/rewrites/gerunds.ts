import { type VerbForms, verbOf } from './verbs.ts'

/** `…, including …` goes on about the deed before it. */
export const asides = new Set(['including', 'using', 'according', 'ensuring', 'resulting', 'following', 'regarding'])

/** `existing clients` are nobody's deed. */
const adjectives = /^(?:corresponding|existing|incoming|ongoing|outgoing|outstanding|remaining|surrounding|upcoming)$/u

/** Names of work as well as deeds: `training courses` are a thing, `training the cooks` is a deed. */
const alsoNouns =
  /^(?:accounting|advertising|banking|billing|branding|briefing|budgeting|building|buying|catering|cleaning|clothing|coaching|coding|computing|dining|fishing|flooring|heating|learning|lighting|networking|packaging|plumbing|roofing|wiring|consulting|counsell?ing|drawing|engineering|filing|financing|funding|housekeeping|invoicing|leading|lettings?|logging|mailing|manufacturing|marketing|meeting|modell?ing|monitoring|nursing|onboarding|operating|painting|parking|planning|pricing|printing|processing|programming|purchasing|recruiting|reporting|scheduling|shipping|sorting|staffing|supporting|teaching|testing|training|welding|working)$/
const compounds =
  /\b(?:activit(?:y|ies)|communications?|algorithms?|applications?|areas?|campaigns?|cent(?:er|re)s?|concepts?|costs?|courses?|departments?|documents?|drawings?|equipment|errors?|events?|issues?|problems?|questions?|solutions?|experience|firms?|industry|manuals?|materials?|methods?|needs?|offices?|plans?|policies|principles|procedures?|processes|products?|program(?:me)?s?|projects?|records?|relationships?|reports?|roles?|requirements?|rooms?|schedules?|services?|sessions?|sites?|skills?|software|standards?|strateg(?:y|ies)|systems?|targets|teams?|techniques?|tools?|trends?|work|workshops?)$/iu

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
  if (word === 'working')
    return /^(?:with|on|in|as|at|for|from|under|alongside|closely|directly|together)\b/u.test(next)
  if (alsoNouns.test(word) && !/^(?:the|a|an|all|our|their|his|her|new|\d|up|out)\b/u.test(next)) {
    if (/^(?:of|for|in|on|at|to|with|from|by|through|as)\b/u.test(next)) return false
    const things = next.split(/[,.;:(]|\s(?:of|for|in|on|at|to|with|from|by|and|or|&)\s/u)[0]?.trim() ?? ''
    return /^\p{Ll}[^A-Z]*[^s\P{L}]s$/u.test(things) && !compounds.test(things)
  }
  return object.test(next) || /^\p{Ll}/u.test(next)
}

/** What governs a gerund of its own: whatever is joined behind it may belong to either. */
const governed =
  /\b(?:for|by|of|in|through|via|while|when|with|without|before|after|on|to|from|like|as)\s+(?:(?:the|an?|our|their)\s)?(?:\p{Ll}+\s){0,2}?\p{Ll}+ing\b/u
/** A heading, or a name for something. */
const noDeed = /^(?:[^,]{0,40}:|driving force\b|leading (?:role|part)\b)/iu
/** Behind it stand examples. */
const examples = /\b(?:such as|including|e\.g|i\.e|namely)\b|[:(]/u
/** A deed in another form beside the gerund: `providing service, process refunds`, `building trust and deepens the …`. */
const otherForm = /(?:,\s(?:and\s)?|\sand\s)(\p{Ll}+)(?=\s(?:the|an?|all|our|\p{Ll}+s)\b|\s\p{Ll}+\s\p{Ll}+s\b)/gu

/**
 * A line that opens with a gerund, with every gerund of its row turned; undefined when not all of them are sure, as half is worse
 * than none: `loading and frobnicating vans`. `checking of drawings` is said without its `of`.
 */
export function turnGerunds(line: string, turn: (verb: VerbForms) => string): string | undefined {
  const first = /^[\p{L}-]+/u.exec(line)?.[0] ?? ''
  const verb = verbOf(first)
  const tail = line.slice(first.length)
  if (verb?.form !== 'gerund' || /^(?:being|having)$/u.test(first) || !isDeed(first.toLowerCase(), tail))
    return undefined
  if (noDeed.test(line) || /\/\s?\p{Ll}+ing\b|(?:,|\sand|&)\s\p{Lu}\p{Ll}+ing\b|;/u.test(tail)) return undefined
  if ([...tail.matchAll(otherForm)].some(([, word = '']) => ['base', 'third'].includes(verbOf(word)?.form ?? '')))
    return undefined
  let [unsure, turned, kept, from] = [false, 0, 0, 0]
  const text = tail.replace(
    /(,\s(?:and\s|or\s)?|\s(?:and|or|&)\s)(\p{Ll}+ing)\b(?=\s|$|[.,;])/gu,
    (whole, joint: string, word: string, at: number) => {
      const before = tail.slice(from, at)
      from = at + whole.length
      if (adjectives.test(word) || (asides.has(word) && !/\b(?:and|or)\b|&/u.test(joint))) return whole
      const said = examples.exec(tail.slice(0, at))?.[0]
      if (said === ':' || said === '(') unsure = true
      if (said) return whole
      const other = verbOf(word)
      const rest = tail.slice(from)
      const beside = before.trim() === ''
      // `sales and marketing` are two things that were managed; `loading and unloading` are two deeds.
      if (!beside && (/^\s*(?:$|[.,;])/u.test(rest) || (alsoNouns.test(word) && !isDeed(word, rest)))) {
        kept += 1
        return whole
      }
      if (other?.form !== 'gerund' || governed.test(tail.slice(0, at))) unsure = true
      if (other?.form !== 'gerund') return whole
      turned += 1
      return `${joint}${turn(other)}${/^\s+of\s/u.test(rest) ? '\u0001' : ''}`
    },
  )
  if (unsure || (kept && turned)) return undefined
  return `${turn(verb)}${text.replace(/^(\s+(?:up|out|off))?\s+of\b/u, '$1')}`.replace(/\u0001\s+of\b/gu, '')
}
