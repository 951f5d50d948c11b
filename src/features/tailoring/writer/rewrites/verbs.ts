import { en } from '#features/scoring/words/en.ts'

/** base → past, gerund, where no rule reaches. */
const irregular = new Map(
  `be was being|become became becoming|begin began beginning|break broke breaking|bring brought bringing|build built building|buy bought buying|catch caught catching
  choose chose choosing|cut cut cutting|deal dealt dealing|do did doing|draw drew drawing|drive drove driving|feed fed feeding|fight fought fighting
  find found finding|get got getting|give gave giving|go went going|grow grew growing|hold held holding|keep kept keeping|lay laid laying
  lead led leading|leave left leaving|lend lent lending|make made making|meet met meeting|oversee oversaw overseeing|pay paid paying|put put putting
  read read reading|rebuild rebuilt rebuilding|rewrite rewrote rewriting|rise rose rising|run ran running|see saw seeing|seek sought seeking|sell sold selling
  send sent sending|set set setting|shrink shrank shrinking|sit sat sitting|speak spoke speaking|spend spent spending|split split splitting|stand stood standing
  bind bound binding|feel felt feeling|forecast forecast forecasting|freeze froze freezing|grind ground grinding|hear heard hearing|hit hit hitting|input input inputting
  let let letting|lose lost losing|offset offset offsetting|redo redid redoing|repay repaid repaying|reset reset resetting|proofread proofread proofreading|ride rode riding|shut shut shutting|sweep swept sweeping
  take took taking|teach taught teaching|throw threw throwing|troubleshoot troubleshot troubleshooting|upsell upsold upselling|wear wore wearing|weave wove weaving|withdraw withdrew withdrawing|tell told telling|think thought thinking|undertake undertook undertaking|win won winning|wind wound winding|write wrote writing`
    .split(/[|\n]/)
    .map((line) => line.trim().split(' '))
    .map(([base = '', past = '', gerund = '']) => [base, { base, past, gerund }]),
)

export type VerbForms = { base: string; past: string; gerund: string }

const doubled =
  /^(?:plan|stop|ship|trim|map|swap|drop|scan|log|tag|plug|ban|fit|refer|transfer|prefer|submit|commit|admit|permit|control|patrol|program|equip|occur|chat|pin|run|rob|rub|cap|chop|clip|drag|grab|hop|knit|nod|pat|pop|rig|rip|sip|skip|slip|snap|step|strip|tap|tip|top|trap|trip|unplug|whip|wrap|zip|dub|web|expel|propel|compel|model|travel|label|cancel|level|channel|counsel|debug|mop|stir|jog|format|kit|beg|hum|rap|slot|spot|stun)$/
const keepsSingle = /^(?:model|travel|label|cancel|level|channel|counsel)$/

function inflect(base: string): VerbForms {
  if (base.endsWith('e'))
    return { base, past: `${base}d`, gerund: /(?:ee|oe|ye)$/.test(base) ? `${base}ing` : `${base.slice(0, -1)}ing` }
  if (/[^aeiou]y$/.test(base)) return { base, past: `${base.slice(0, -1)}ied`, gerund: `${base}ing` }
  const last = doubled.test(base) && !keepsSingle.test(base) ? base.at(-1) : ''
  return { base, past: `${base}${last}ed`, gerund: `${base}${last}ing` }
}

/** Verbs of working life; the scoring lists know most, the rest are everyday ones. */
const everyday =
  'accept adhere adjust administer advise allocate answer arrange ask assemble assess attend bake balance bathe book brief calculate call care carry catalogue change chase check choreograph clean clear close collate collect communicate compare compile compose configure confirm consult contact contribute cook correct count cover cross-check curate decorate discharge dispatch dispense display distribute edit educate encourage enforce ensure enter entertain escort examine excavate exceed explain explore fetch fill finish fix fold follow forward foster garnish gather generate grade greet guide help host include influence inform inspect instruct interact interpret interview intubate investigate invigilate invoice iron issue join knead label lecture liaise lift link list load look mark measure mediate mend mix modify mop motivate move mow note notify obtain offer order own pack paint pair park phone pick plant plate polish pour precept present prevent price process proofread prune purchase rebook receive recommend record refill register rehearse relay remind remove repair repeat replace reply report request reset respond restock restore retrieve return roast rotate sanitise sanitize scan select separate serve sew share sign sketch solder solve sort stack stitch stock store strengthen study submit supply suture sweep switch tailor talk tend tidy titrate trace transcribe treat triage tutor upload use vacuum visit wait walk wash watch water weigh welcome weld wire work wrap' +
  ' amend analyse analyze apply appoint archive assure attach audit bottle brush build calm capture chase chop cite collaborate comfort commission comply compute connect convey cover crop cross-train declare decide deep-clean deputise deputize describe detect dig disburse dismantle dry escalate estimate explore extract facilitate feature file flag format function furnish glaze grease hand handle harvest heat hoover identify implement index initiate insert instal integrate iron key label lay lubricate mark merchandise minute mount navigate nurse open operate organise organize outline oversee package peel persuade photograph pitch plaster play post practise practice process protect provide publicise publicize question rake recruit redesign reduce refuel relocate rent research reserve reset resolve restrain retrieve reverse revise rinse roll sample schedule service set shape shelve shred sign simplify slice smooth sort spray stage steam stretch suggest supervise support survey tag tackle tag teach test tile trade train transfer transport tune type unload unpack update upload valet verify wheel wipe work'

const forms = new Map<string, VerbForms>()
for (const listed of [...en.verbs, ...everyday.split(' ')]) {
  for (const base of listed.split('/').some((part) => /ing$/.test(part))
    ? [listed.split('/')[0] ?? '']
    : listed.split('/'))
    forms.set(base, irregular.get(base) ?? inflect(base))
}
for (const [base, own] of irregular) forms.set(base, own)

const byPast = new Map([...forms.values()].filter((form) => form.past !== form.base).map((form) => [form.past, form]))
const byGerund = new Map([...forms.values()].map((form) => [form.gerund, form]))
const byThird = new Map([...forms.values()].map((form) => [third(form.base), form]))
function third(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`
}

/** `managed`, `managing`, `manage`, `manages` → the verb; undefined for words the lists do not know. */
export const verbOf = (word: string): (VerbForms & { form: 'base' | 'past' | 'gerund' | 'third' }) | undefined => {
  const lower = word.toLowerCase()
  for (const [map, form] of [
    [byPast, 'past'],
    [byGerund, 'gerund'],
    [forms, 'base'],
    [byThird, 'third'],
  ] as const) {
    const found = map.get(lower)
    if (found) return { ...found, form }
  }
  return undefined
}

/** A deed told in the past or, for a job still held, in the present. */
export type Tense = 'past' | 'present'
export const inTense = (verb: VerbForms, tense: Tense): string => (tense === 'past' ? verb.past : verb.base)

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** Lower case for the middle of a sentence; names and acronyms stay. */
export const uncapitalise = (text: string): string =>
  /^(?:\p{Lu}{2}|\p{Lu}\p{Ll}*\p{Lu}|I\b)/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

/** The verb a line opens with, if the lists know it. `Care plans` are a thing. */
export const openingVerb = (line: string) =>
  /^care (?!for\b)/iu.test(line) ? undefined : verbOf(/^[\p{L}-]+/u.exec(line)?.[0] ?? '')
