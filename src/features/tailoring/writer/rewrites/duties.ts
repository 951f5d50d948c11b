// Lines that name a duty, or a part in somebody's deed, told as what the person did. No rule here raises the part.
import { asides, turnGerunds } from './gerunds.ts'
import { nounVerb } from './nouns.ts'
import type { Rewrite } from './openers.ts'
import { capitalise, inTense, type Tense, verbOf } from './verbs.ts'

const duty =
  /^(?:i am |i'm |i was |am |was |been )?(?:also |mainly |primarily |solely |directly |fully )*(?:responsible for|tasked with|charged with|in charge of|accountable for|entrusted with|(?:my |key |main |daily )?(?:duties|responsibilities|tasks) (?:included|include|were|are|involved)|(?:my )?(?:role|job) involved|the job included|managed to|had to|engaged in|successfully managed to)\s+/iu
const isPast = /\b(?:was|were|been|included|involved|managed to|had to|engaged)\b/iu

/** `Responsible for managing the rota` → `Managed the rota`; `Responsible for VAT returns` → `Handled VAT returns`. */
export const dropDuty: Rewrite = (line, tense) => {
  const match = duty.exec(line)
  if (!match) return undefined
  const rest = line.slice(match[0].length).replace(/^:\s*/u, '')
  const when: Tense = isPast.test(match[0]) ? 'past' : tense
  const told = tellDeed(rest, match[0], when) ?? tellCharge(rest, match[0], when)
  if (!told) return undefined
  const [text = '', ...or] = told.map(capitalise)
  return { text, or, why: `“${match[0].trim()}” names a duty; the line now opens with what you did.` }
}

const aims =
  /^(?:accelerate|achieve|boost|cut|decrease|double|eliminate|enhance|exceed|expand|generate|grow|hit|improve|increase|lower|maximi[sz]e|meet|minimi[sz]e|optimi[sz]e|raise|reach|reduce|save|win)$/

/** The duty is a deed already: `managing …`, `the production of …`, after `to` also `manage …`. */
function tellDeed(rest: string, opener: string, tense: Tense): string[] | undefined {
  const verb = verbOf(/^[\p{L}-]+/u.exec(rest)?.[0] ?? '')
  // Whoever was to raise sales may not have raised them.
  if (verb && aims.test(verb.base) && !/\bto\s*$/.test(opener)) return undefined
  if (verb && (verb.form === 'gerund' || (verb.form === 'base' && /\bto\s*$/.test(opener)))) {
    const told = verb.form === 'gerund' ? turnGerunds(rest, (one) => inTense(one, tense)) : undefined
    if (told) return [told]
    if (verb.form === 'base') return [`${inTense(verb, tense)}${rest.slice(verb.base.length)}`]
  }
  const named = nounVerb(rest, (one) => inTense(one, tense))
  return named ? [named] : undefined
}

const people =
  /^(?:(?:a |the )?(?:team|staff|crew|group|shift) of (?:up to |about |around |over )?\d|(?:up to |about |around |over )?\d+\s+(?:[\p{L}-]+\s){0,2}(?:staff|people|employees|workers|operatives|members|technicians|engineers|nurses|carers|agents|assistants|cooks|chefs|drivers|cleaners|volunteers|\p{L}+ers)\b)/iu
const budget = /^(?:(?:a|an|the)\s)?(?:[\p{L}-]+\s){0,2}budgets?\b/iu
const classes = /^(?:a |the )?(?:class|classes|form|group) of \d+ (?:pupils|students|children|learners)/iu

/** What work consists of, and what is kept in good order; told by the plainest verb that being responsible for it means. */
const handled =
  /\b(?:account(?:s payable|s receivable)|administration|admin|billing|bookings?|calls|cash|claims|communications?|complaints|(?:stock|quality|credit|cost|inventory|pest|document|production|access) control|(?:customer|client|guest|patient) (?:care|queries|relations|service|support)|correspondence|deliveries|documentation|enquiries|enrol?lments?|filing|goods[- ]in|inductions?|inquiries|invoices|invoicing|ledgers?|logistics|mailings?|negotiations|onboarding|orders?|orientations?|paperwork|payments|payroll|post|procurement|purchasing|queries|reconciliations?|recruitment|refunds|registrations?|reporting|reservations|returns|sales|scheduling|shipments|subscriptions|tickets|transactions|translations?|vehicle checks|checks)$/iu
const lookedAfter =
  /\b(?:accounts|animals|archives?|bar|buildings?|cars|children|clients|collection|computers|customers|database|equipment|facilities|farm|fleet|float|gardens?|grounds|guests|health (?:and|&) safety|horses|inventory|kitchen|lab|laboratory|library|machinery|machines|network|office|patients|plants?|premises|program(?:me)?s?|residents|rotas?|scheme|servers|shop|site|stock|stockroom|store|supplies|systems?|till|tools|vehicles|warehouse|website|work ?shop|yard)$/iu

/** The duty is a thing or people: the verb says no more than the duty did; the truth check has the last word. */
function tellCharge(rest: string, opener: string, tense: Tense): string[] | undefined {
  const say = (...verbs: string[]) => verbs.map((base) => `${phrase(base, tense)} ${rest}`)
  if (/\bto\s*$/iu.test(opener)) return undefined
  const running =
    /^(?:the |all )?(?:(?:day[- ]to[- ]day|daily|general|smooth|overall) )?running of (?=\p{L}|\d)/iu.exec(rest)
  if (running) return [`${tense === 'past' ? 'ran' : 'run'} ${rest.slice(running[0].length)}`]
  const care = /^(?:the )?(?:total |daily |direct )?care (?:of|for) (?=\p{L}|\d)/iu.exec(rest)
  if (care) return [`${tense === 'past' ? 'cared' : 'care'} for ${rest.slice(care[0].length)}`]
  // A deed that could not be told as one is no thing to look after.
  if (/^\p{Ll}+ing\s(?!(?:and|or|&)\s)/u.test(rest)) return undefined
  if (people.test(rest)) return say('supervise', 'manage', 'look after')
  if (budget.test(rest)) return say('manage')
  if (classes.test(rest)) return say('teach', 'look after')
  const head = headOf(rest)
  if (head.split(/\s+/u).length > 6) return undefined
  if (lookedAfter.test(head)) return say('look after', 'take care of')
  const several = rest.split(/,\s|\sand\s|\s&\s/u)
  const isList =
    several.length > 2 &&
    several.every((one) => one.split(' ').length < 4 && !/^\p{Ll}+ing\s/u.test(one)) &&
    !/\p{Lu}\p{Ll}/u.test(rest)
  return handled.test(head) || isList ? say('handle', 'look after', 'take care of') : undefined
}

/** Of the first thing named, what stands before `of`, `for`, a comma …: `purchase ledger of 900 invoices` → `purchase ledger`. */
const headOf = (rest: string): string =>
  (
    /^(?:health (?:and|&) safety|site health (?:and|&) safety)/iu.exec(rest)?.[0] ??
    rest.split(
      /,|\.|;|\(|\s(?:of|for|in|on|at|to|with|from|across|through|by|via|as|and|or|&|including|used|which|that|worth)\s/u,
    )[0] ??
    ''
  ).trim()

const phrase = (words: string, tense: Tense): string => {
  const [base = '', ...rest] = words.split(' ')
  const verb = verbOf(base)
  return [verb ? inTense(verb, tense) : base, ...rest].join(' ')
}

const part =
  /^(?:i was |i |was |been )?(?:also |heavily |actively |closely |directly |regularly )*(?<how>involved in|helped (?:out )?(?:with|in|by)|helped to|helping (?:out )?(?:with|in|to)|help (?:out )?(?:with|in|to)|assisted (?:with|in)|assisting (?:with|in)|assist (?:with|in)|participated in|took part in|contributed to|assisted to)\s+/iu

/** `Involved in training of 4 starters` → `Helped train 4 starters`: the part stays a part, and the deed is named. */
export const tellPart: Rewrite = (line, tense) => {
  const match = part.exec(line)
  const how = match?.groups?.how ?? ''
  if (!match) return undefined
  const rest = line.slice(match[0].length)
  const when: Tense = /\b(?:was|been|helped|assisted|participated|took|contributed)\b/iu.test(match[0]) ? 'past' : tense
  const told = /^(?:help|assist)\p{L}* to$/iu.test(how)
    ? verbOf(/^[\p{L}-]+/u.exec(rest)?.[0] ?? '')?.form === 'base'
      ? rest
      : undefined
    : (turnGerunds(rest, (one) => one.base) ?? nounVerb(rest, (one) => one.base))
  if (!told || asides.has(told)) return undefined
  return {
    text: capitalise(`${when === 'past' ? 'helped' : 'help'} ${told}`),
    why: `“${match[0].trim()}” hides what you did; the line now names it, as help.`,
  }
}
