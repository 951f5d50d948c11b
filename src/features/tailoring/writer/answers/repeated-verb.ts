/**
 * Verbs that say the same of the same deed; none raises the person's part. `of`: only before such an object, as meals are not
 * drawn up and comments not supplied. Past forms.
 */
type Other = { verb: string; of?: RegExp }

const software =
  /\b(?:APIs?|apps?|applications?|dashboards?|integrations?|pages?|pipelines?|plugins?|portals?|scripts?|services?|sites?|software|tools?|websites?)\b/iu
const papers =
  /\b(?:agreements?|budgets?|contracts?|forecasts?|lists?|plans?|proposals?|reports?|rotas?|schedules?|specifications?)\b/iu
const given =
  /\b(?:advice|briefings?|comments?|demonstrations?|feedback|guidance|lessons?|presentations?|support|talks?|tours?|training|tuition)\b/iu
const supplied =
  /\b(?:data|documentation|equipment|figures|information|materials?|meals|parts|reports?|samples?|specs?|specifications?)\b/iu
const gatherings = /\b(?:classes|interviews?|lessons?|meetings?|sessions?|training|workshops?)\b/iu

const others: Record<string, Other[]> = {
  analysed: [{ verb: 'examined' }, { verb: 'studied' }],
  analyzed: [{ verb: 'examined' }, { verb: 'studied' }],
  assisted: [{ verb: 'helped' }],
  conducted: [{ verb: 'held', of: gatherings }, { verb: 'carried out' }],
  created: [{ verb: 'produced' }, { verb: 'drew up', of: papers }],
  developed: [
    { verb: 'built', of: software },
    { verb: 'drew up', of: papers },
  ],
  implemented: [{ verb: 'introduced' }, { verb: 'put in place' }],
  increased: [{ verb: 'raised' }],
  maintained: [
    { verb: 'looked after', of: /\b(?:buildings?|equipment|gardens?|machines?|sites?|systems?|tools?|vehicles)\b/iu },
    { verb: 'kept', of: /\b(?:files|inventory|ledgers?|logs?|records|registers?)\b/iu },
  ],
  performed: [{ verb: 'carried out' }],
  prepared: [{ verb: 'drew up', of: papers }],
  provided: [
    { verb: 'gave', of: given },
    { verb: 'supplied', of: supplied },
  ],
  reduced: [{ verb: 'cut' }, { verb: 'lowered' }],
  reviewed: [{ verb: 'checked' }, { verb: 'examined' }],
}
const bases: Record<string, string> = {
  'carried out': 'carry out',
  'drew up': 'draw up',
  'looked after': 'look after',
  'put in place': 'put in place',
}

/** Other verbs for a line that opens with this one, in order; `base` turns a past form of the table into the base form. */
export function otherVerbs(
  past: string,
  line: string,
  form: 'past' | 'base',
  baseOf: (past: string) => string,
): string[] {
  const own = Object.hasOwn(others, past) ? (others[past] ?? []) : []
  const object = line.split(/,|;|\s(?:for|to|with|in|on|at|by|from|that|which)\s/u)[0] ?? ''
  return own
    .filter((one) => !one.of || one.of.test(object))
    .map(({ verb }) => (form === 'past' ? verb : (bases[verb] ?? baseOf(verb))))
}
