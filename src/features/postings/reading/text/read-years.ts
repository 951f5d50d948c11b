export interface YearsAsked {
  min?: number
  max?: number
  /** Range within the sentence. */
  start: number
  end: number
  /** The words after the number up to the end of the clause: what the years are asked in. */
  of: string
}

const numbers: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  dois: 2,
  due: 2,
  tre: 3,
  twee: 2,
  drie: 3,
  een: 1,
  un: 1,
  ein: 1,
  einem: 1,
  une: 1,
  um: 1,
  uno: 1,
}
const word = Object.keys(numbers).join('|')
const unit =
  "(?:years?['’]?|yrs?\\.?|jahren?|jährige[rsn]?|ans|années?|an(?= (?:d|en|dans|sur|minimum|au|de)\\b)|años?|anos?|jaar|anni|anno)"
const figure = `(?:\\d{1,2}(?:[.,]5)?|${word})`
const pattern = new RegExp(
  `(?<![\\d$€£.,/-])\\b(?<first>${figure})\\s*(?:\\(\\s*\\d{1,2}\\s*\\))?\\s*(?<plus1>\\+|plus|or more)?\\s*(?:(?:-|–|—|to|bis|à|a|y|or|tot|and)\\s*(?<second>${figure})\\s*(?:\\(\\s*\\d{1,2}\\s*\\))?)?\\s*(?<plus2>\\+|plus|or more)?[\\s-]*${unit}\\s*(?<plus3>\\+|plus(?! )|or (?:more|greater|above)|and above|minimum|ou plus|o más|of meer)?`,
  'giu',
)
// Years that are not asked for: ages, history of the firm, length of a contract or warranty.
const notAsked =
  /years? (?:old|of age|ago|anniversary|in business|in a row|running|warranty|contract|program|term|period|degree|college|university|diploma|vesting|history)|year (?:old|program|contract|degree|college|university|term|apprenticeship|anniversary|plan|commitment|fixed)|ans et plus|of age\b|in the (?:past|last|next)|(?:past|last|next|over the|within|first|every|for (?:over|more than|nearly|almost|the))\s+(?:the\s+)?$/i
const speaksForExperience =
  /experien|erfahrung|exp[ée]rience|experiencia|experi[êe]ncia|esperienza|ervaring|background|practice|practi[sc]ing|working|in (?:a|an|the)? ?\w+ (?:role|position|capacity|environment)|hands.on|track record|expertise|professional|\bwork\b|serving as|of (?:\w+ ){0,3}(?:management|development|teaching|nursing|sales|leadership|design|programming|engineering)|proficien|managing|leading|using|developing|post.?qualif|pqe|berufs/i

// "We are a contractor with over 30 years of experience": the firm's years, not the applicant's.
const ofTheFirm =
  /\b(?:we|our|company|firm|contractor|leader|client|business|group|organi[sz]ation|agency|practice|provider)\b.*\b(?:over|than|nearly|almost|with|has|have|for|brings?|of)\s*$/is

/**
 * Years of experience a sentence asks for: `5+ years`, `3–5 yrs`, `at least two years`, `mindestens 3 Jahre`. `trusted` = the
 * sentence stands among the requirements, where "3 years in retail" needs no word for experience.
 */
export function readYears(sentence: string, trusted: boolean): YearsAsked[] {
  const found: YearsAsked[] = []
  for (const hit of sentence.matchAll(pattern)) {
    const end = hit.index + hit[0].length
    const before = sentence.slice(Math.max(0, hit.index - 40), hit.index)
    const around = before.slice(-14) + sentence.slice(hit.index, end + 16)
    if (
      notAsked.test(around) ||
      /(?:for over|for more than|past|last|next|over the|within the|age of|every|founded|since|celebrat\w+)\s+(?:\w+\s+)?$/i.test(
        before,
      )
    )
      continue
    if (!trusted && ofTheFirm.test(sentence.slice(0, hit.index))) continue
    const rest = sentence.slice(end)
    const clause = rest.split(/[;]|\.\s|,\s(?=(?:and\s)?\d)/)[0] ?? ''
    const spoken = speaksForExperience.test(clause.slice(0, 90)) || speaksForExperience.test(before)
    if (
      !spoken &&
      !(trusted && /^\s*(?:in|of|as|with|required|preferred|minimum|\p{L}{3,}ing\b|\(|$|,|\))/iu.test(rest))
    )
      continue
    const first = amount(hit.groups?.first)
    const second = amount(hit.groups?.second)
    if (first === undefined || first > 40 || (second ?? 0) > 40) continue
    const open = (hit.groups?.plus1 ?? hit.groups?.plus2 ?? hit.groups?.plus3) !== undefined
    const upTo = /\b(?:up to|less than|maximum|no more than|under|bis zu|fewer than)\s*$/i.test(before)
    const years: YearsAsked = { start: hit.index, end, of: clause }
    if (upTo) years.max = first
    else if (second !== undefined && second >= first)
      Object.assign(years, open ? { min: first } : { min: first, max: second })
    else years.min = first
    found.push(years)
  }
  return found
}

function amount(text: string | undefined): number | undefined {
  if (!text) return undefined
  return numbers[text.toLowerCase()] ?? Number(text.replace(',', '.'))
}
