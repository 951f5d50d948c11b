import type { About, CheckContext, Clause, Passage } from './context.ts'
import type { FactIndex } from './facts.ts'
import { isCommon } from './text/meaning.ts'
import { type Sentence, splitClauses, splitSentences } from './text/sentences.ts'
import { hasPhrase, plainText, readWords } from './text/tokens.ts'

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
      !readWords(first).some(isCommon) &&
      !facts.pieces.some((other) => other.role === 'place' && hasPhrase(other.plain, first)) &&
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
  /\b(?:would (?:also )?(?:like|love|welcome|enjoy|be (?:glad|happy|keen|excited|pleased|able|delighted))|['’]d (?:like|love|welcome|be)|hope|hoping|looking forward|look forward|want(?:ing)? to|keen to|eager to|happy to|glad to|excited to|interested in|curious about|plan to|planning to|willing to|aim to|(?:still )?learn(?:ing)? more about|apply(?:ing)?|(?:my|this) (?:job )?application|application for (?:the|this|your) (?:role|post|position|job|opening|vacancy)|be considered|(?:am|are) writing|accept this letter|could (?:bring|help|add)|can bring|will (?:bring|add|help))\b/iu
const hasAlready =
  /\b(?:my (?:\S+ ){0,3}(?:knowledge|work|career|time|degree|training|team|job)|i have|i['’]ve|i am|i['’]m|experience|expertise|background|skills?|years|proven|track record)\b/iu
const denial =
  /\b(?:(?:have|has|had|do|did|is|am|are|was|were|can|could)(?:\s+not|n['’]t)|never|without|lack(?:ing)?|not yet|no (?:formal |direct |professional |hands-on |commercial )?(?:experience|background|training|knowledge)|new to (?:me|it)|yet to|unfamiliar|nicht|kein\w*)\b/iu

/** `What draws me to you`, `I read that your team`: the person speaks, but of the other side. */
const ofOthers =
  /\b(?:draws?|drew|attract\w*|appeal\w*|excit\w*|impress\w*|interest\w*|strikes?|struck|caught|inspir\w*|convinc\w*|intrigu\w*|fascinat\w*|resonat\w*|speaks?|spoke) (?:to )?(?:me|my (?:eye|attention|interest))\b|\bI(?: have|['’]ve| also| was| am|['’]m)? (?:(?:\p{Ll}+ly|long|always|often|just) )?(?:saw|see|can see|seen|read|notice\w*|understand|gather|hear\w*|follow\w*|admir\w*|learn(?:ed|t)|struck|impressed|drawn|intrigued|excited|fascinated)\b\b/iu
/** A plan or an offer: nothing that has been done. */
const forward =
  /\b(?:I|we|me|to)(?:['’]d| would| could| will|['’]ll| might| intend to| plan to| hope to| am (?:ready|happy|willing|prepared|available|free) to| look forward)\b/iu
/** Lines of a résumé that say what the person looks for. */
const seeking =
  /^\s*(?:(?:now |currently |actively )?(?:seeking|looking (?:for|to)|aiming to|hoping to|eager to|keen to|open to|interested in|ready to|available (?:for|from|to|immediately)|excited to|motivated to)|wants? to|would like)\b|\b(?:now|currently|today) (?:seeking|looking (?:for|to)|hoping to|aiming to|ready to)\b/iu

function aboutOf(clause: Sentence, context: CheckContext, before: About): About {
  if (denial.test(clause.text)) return 'denied'
  const wish = wishMark.exec(clause.text) ?? forward.exec(clause.text)
  if (wish && !hasAlready.test(clause.text.slice(wish.index + wish[0].length))) return 'wish'
  const company = context.posting.company && clause.text.includes(context.posting.company)
  const others = ofOthers.exec(clause.text)
  if (others && (/\bme$|\bmy\b/iu.test(others[0]) || company || /\byou(?:r|rs)?\b/iu.test(clause.text)))
    return 'posting'
  if (personMark.test(clause.text)) return 'person'
  if (postingMark.test(clause.text) || company) return 'posting'
  if (before === 'wish' && !ownVerb.test(clause.text)) return 'wish'
  return before === 'denied' ? 'person' : before
}
/** A finite verb of the past starts something told again after a wish. */
const ownVerb =
  /^\W*(?:and|but|while|which|who)?\s*(?:\p{Ll}+ed|led|ran|built|held|taught|wrote|won|grew|made|have|has|had|was|were)\b/iu

/** Cuts a text into passages, tells whom each clause speaks of and which entries each sentence belongs to. */
export function readPassages(context: CheckContext, fixed?: string[]): Passage[] {
  const passages: Passage[] = []
  let heading: string[] | undefined
  for (const sentence of splitSentences(context.text)) {
    let before: About = 'person'
    const clauses: Clause[] = splitClauses(sentence).map((clause) => {
      const about =
        context.kind === 'resume'
          ? seeking.test(clause.text) || before === 'wish'
            ? 'wish'
            : 'person'
          : aboutOf(clause, context, before)
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
    // A place named late in a sentence does not claim what stands before it.
    const early = named.length > 0 && entriesNamed(context.facts, clauses[0]?.text ?? '').length === 0
    const own = named.length ? (early && clauses.length > 1 ? undefined : named) : (carried ?? heading)
    const follows = previous && !sentence.lineStart ? previous : undefined
    const passage: Passage = {
      ...sentence,
      clauses,
      entries: fixed ?? own,
      before: follows,
      fixed: fixed !== undefined,
    }
    if (follows) follows.after = passage
    passages.push(passage)
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
