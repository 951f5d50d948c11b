import type { About, CheckContext, Clause, Passage } from './context.ts'
import type { FactIndex } from './facts.ts'
import { type Sentence, splitClauses, splitSentences } from './text/sentences.ts'
import { hasPhrase, plainText } from './text/tokens.ts'

const legalForm =
  /(?<!&)[\s,]+(?:inc|ltd|llc|llp|plc|gmbh|ag|se|kg|ug|co|corp|corporation|company|sa|sas|srl|bv|nv|oy|ab|as|pty|limited|e\.?\s?v)\.?$/iu
/** A name without its legal form: `Northwind Logistics GmbH` → `Northwind Logistics`. */
export const shortName = (name: string): string =>
  name
    .replace(legalForm, '')
    .replace(/\s*\(.*?\)\s*/g, ' ')
    .trim()

/** Entries whose employer, school or project the text names. */
export function entriesNamed(facts: FactIndex, text: string): string[] {
  const plain = plainText(text)
  const named = new Set<string>()
  for (const piece of facts.pieces) {
    if (!piece.entry || !['employer', 'school', 'project'].includes(piece.role)) continue
    const short = shortName(piece.text)
    const first = /^\p{Lu}[\p{L}\p{N}&.-]{3,}/u.exec(short)?.[0] ?? ''
    const distinctive =
      first !== '' &&
      !commonFirst.test(first) &&
      text.includes(first) &&
      facts.pieces.every(
        (other) => other.role !== 'employer' || other.text === piece.text || !other.text.startsWith(first),
      )
    if (hasPhrase(plain, short) || distinctive) named.add(piece.entry)
  }
  return [...named]
}
const commonFirst =
  /^(?:University|College|School|Institute|The|First|Saint|National|Royal|City|General|Central|United|Global|International|Technical|Universität|Hochschule|Bank|Hotel|Hospital|Klinikum|Senior|Data|Web|Software|Team)$/

const personMark = /\b(?:i|i['’](?:m|ve|d|ll)|my|me|mine|myself|we|our|ours|us|ich|mein\w*|mir|mich|wir|unser\w*)\b/iu
const postingMark =
  /\b(?:you|your|yours|the role|this role|the position|this position|the posting|the job|the advert|the opening|the vacancy|sie|ihr\w*)\b/iu
const wishMark =
  /\b(?:would (?:also )?(?:like|love|welcome|enjoy|be (?:glad|happy|keen|excited|pleased|able|delighted))|['’]d (?:like|love|welcome|be)|hope|hoping|looking forward|look forward|want(?:ing)? to|keen to|eager to|happy to|glad to|excited to|interested in|curious about|plan to|planning to|willing to|aim to|(?:still )?learn(?:ing)? more about|appl(?:y|ying|ication)|be considered|(?:am|are) writing|accept this letter|could (?:bring|help|add)|can bring|will (?:bring|add|help))\b/iu
const hasAlready =
  /\b(?:my (?:\S+ ){0,3}(?:knowledge|work|career|time|degree|training|team|job)|i have|i['’]ve|i am|i['’]m|experience|expertise|background|skills?|years|proven|track record)\b/iu
const denial =
  /\b(?:(?:have|has|had|do|did|is|am|are|was|were|can|could)(?:\s+not|n['’]t)|never|without|lack(?:ing)?|not yet|no (?:formal |direct |professional |hands-on |commercial )?(?:experience|background|training|knowledge)|new to (?:me|it)|yet to|unfamiliar|nicht|kein\w*)\b/iu

function aboutOf(clause: Sentence, context: CheckContext, before: About): About {
  if (denial.test(clause.text)) return 'denied'
  const wish = wishMark.exec(clause.text)
  if (wish && !hasAlready.test(clause.text.slice(wish.index + wish[0].length))) return 'wish'
  if (personMark.test(clause.text)) return 'person'
  const company = context.posting.company && clause.text.includes(context.posting.company)
  if (postingMark.test(clause.text) || company) return 'posting'
  return before === 'denied' ? 'person' : before
}

/** Cuts a text into passages, tells whom each clause speaks of and which entries each sentence belongs to. */
export function readPassages(context: CheckContext, fixed?: string[]): Passage[] {
  const passages: Passage[] = []
  let heading: string[] | undefined
  for (const sentence of splitSentences(context.text)) {
    let before: About = 'person'
    const clauses: Clause[] = splitClauses(sentence).map((clause) => {
      const about = context.kind === 'resume' ? 'person' : aboutOf(clause, context, before)
      const runsOn = before === 'denied' && clause.words.length <= 4 && !personMark.test(clause.text)
      before = runsOn ? 'denied' : about
      return { ...clause, about: runsOn ? 'denied' : about }
    })
    takeUpReferences(clauses)
    const named = entriesNamed(context.facts, sentence.text)
    const previous = passages.at(-1)
    if (context.kind === 'resume' && !fixed) {
      if (isHeading(sentence))
        heading = named.length ? named : /\d{4}|^[\p{Lu}\s&]+$/u.test(sentence.text) ? undefined : heading
    }
    const carried = /^(?:there|in (?:this|that) role|while there|as part of (?:this|that))\b/iu.test(sentence.text)
      ? previous?.entries
      : undefined
    const own = named.length ? named : (carried ?? heading)
    passages.push({ ...sentence, clauses, entries: fixed ?? own })
  }
  return passages
}

/** `You ask for Kafka, which I ran for years`: what the first clause names is claimed by the second. */
function takeUpReferences(clauses: Clause[]): void {
  for (const [i, clause] of clauses.entries()) {
    const before = clauses[i - 1]
    if (before?.about !== 'posting' || clause.about !== 'person') continue
    if (/\b(?:which|this|that|these|both|those|it|them|exactly what|so have i|as i)\b/iu.test(clause.text))
      before.taken = true
  }
}

/** A heading line of a résumé: short, without a closing stop, more names than words. */
const isHeading = (sentence: Sentence): boolean => {
  const words = sentence.words.filter((word) => word.text.length > 3)
  const capitals = words.filter((word) => word.capital).length
  return (
    sentence.lineStart && sentence.words.length <= 16 && !/[.!?]$/.test(sentence.text) && capitals >= words.length * 0.6
  )
}
