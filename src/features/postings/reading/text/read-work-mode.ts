import type { EmploymentType, RemoteKind } from '../../posting-facts.ts'
import type { Found } from './found.ts'

const hybrid =
  /\bh[yíi]brid(?:e|es|o|a)?\b(?!\s*(?:cloud|infrastructure|environments?|apps?|mobile|vehicle|car|it\b|solutions?|search|architect|model of|data|electric|rice|integration|meeting|mode app))|\b(?:[1-4]|one|two|three|four)(?:\s*(?:-|–|to)\s*(?:[2-5]|two|three|four|five))?\s*(?:\+\s*)?days?\s*(?:a|per|\/|each)?\s*(?:week)?\s*(?:in|at|from)\s*(?:the|our)?\s*(?:\w+\s)?(?:office|onsite|on-site|home)|\bteilweise (?:remote|home ?office)|t[ée]l[ée]travail partiel|\b[1-4] jours? (?:de |par semaine (?:en )?)?t[ée]l[ée]travail|\b[1-4] (?:tage|d[ií]as) (?:home ?office|remote|teletrabajo)|\bpartially remote|\bsemi-?presencial/giu
const remote =
  /\b(?:fully|100\s?%|completely|entirely|permanently)[ -]remote\b|\b100\s?% (?:t[ée]l[ée]travail|teletrabajo|home ?office|telelavoro)|\bremote(?:ly)?[- ](?:first|based|friendly|only|position|role|job|work(?:ing)?|opportunity|eligible|within|in|from|anywhere|ok|option|across|us|usa|uk|eu|europe|worldwide|employees?)\b|\b(?:work|working) (?:from (?:home|anywhere)|remotely)|\b(?:this|position|role|job|work) (?:is|can be|may be|will be) (?:fully |100% |performed |done )?remote\b|\bremote\b(?=\s*(?:[-–—|,(/)]|$))|(?<=[(|–—,:/-]\s*)remote\b|\btelecommut|\bhome ?office m[öo]glich|\bremoto\b|\bteletrabajo\b|\bt[ée]l[ée]travail (?:total|complet|possible)|\btelewerk|\bthuiswerken|\bda remoto\b|\blavoro remoto|\btrabalho remoto/gimu
const onsite =
  /\b(?:on[- ]?site|in[- ]office|in[- ]person)\b(?!\s*(?:interview|training|gym|parking|caf|visits?|meeting|lunch|support|child|health|clinic|fitness|nurser|cr[eè]che|day ?care|canteen|restaurant|pool|shop|accommodation|facilities|catering|pharmac))|\bnot (?:a )?remote\b|\bno remote\b|\bremote (?:work )?(?:is )?not (?:available|possible|offered|an option)|\bvor ort\b|\bpresencial(?:mente)?\b|\bsur site\b|\bin presenza\b/giu
const noRemote =
  /\b(?:not|no|isn.t|non|kein)\b[^.\n]{0,20}\b(?:remote|hybrid|t[ée]l[ée]travail)|\b(?:remote|hybrid)\b[^.\n]{0,25}\b(?:not (?:available|possible|offered|an option|eligible|considered)|unavailable)/iu
const otherRemote =
  /\bremote (?:sensing|sites?|teams?|control|monitoring|access|support|desktop|learning|locations?|areas?|patient|users?|devices?|server|connectivity|hands)/iu

/** Where the work is done, from the title and place first, then the text. "Hybrid cloud" and "remote sensing" do not count. */
export function readRemoteKind(text: string, headLength: number): Found<RemoteKind> | undefined {
  const order: [RemoteKind, RegExp][] = [
    ['hybrid', hybrid],
    ['remote', remote],
    ['onsite', onsite],
  ]
  for (const limit of [headLength, text.length]) {
    for (const [kind, pattern] of order) {
      for (const hit of text.slice(0, limit).matchAll(pattern)) {
        const around = text.slice(Math.max(0, hit.index - 25), hit.index + hit[0].length + 30)
        const denied = noRemote.test(around)
        if (!denied && otherRemote.test(text.slice(hit.index, hit.index + 40))) continue
        const value = denied && kind !== 'onsite' ? 'onsite' : kind
        return { value, span: { start: hit.index, end: hit.index + hit[0].length } }
      }
    }
  }
  return undefined
}

const types: [EmploymentType, RegExp][] = [
  [
    'internship',
    /\b(?:this|our|paid|summer|winter|fall|spring|month) internship\b|\binternship (?:program|position|opportunity|role)\b|\b(?:summer|winter|fall|spring) intern\b|\bpraktikum\b|\bstage (?:de|pr[ée])|\bpr[áa]cticas\b|\best[áa]gio\b|\btirocinio\b/iu,
  ],
  [
    'apprenticeship',
    /\bapprenticeship\b(?! (?:completed|or))|\bausbildung (?:zum|zur)\b|\balternance\b|\bcontrat d.apprentissage/iu,
  ],
  [
    'full_time',
    /\bfull[- ]?time\b|\bvollzeit\b|\btemps plein\b|\btiempo completo\b|\bjornada completa\b|\btempo (?:integral|pieno)\b|\bvoltijds\b|\bfulltime\b|\bcdi\b|\bunbefristet|\bpermanent\b(?= (?:position|role|contract|job))/iu,
  ],
  [
    'part_time',
    /\bpart[- ]?time\b|\bteilzeit\b|\btemps partiel\b|\btiempo parcial\b|\bmedia jornada\b|\bmeio per[íi]odo\b|\bdeeltijds?\b|\bparttime\b|\bminijob\b/iu,
  ],
  [
    'contract',
    /\bcontract(?:or)?[- ](?:position|role|to[- ]hire|basis|job|assignment|opportunity)|\b\d+[- ]month (?:contract|assignment)|\bw2 contract|\bfreelanc|\bfixed[- ]term\b|\bbefristet|\bcdd\b|\bemployment type:? contract|\bduration:|\bc2c\b|\bindependent contractor|\bcontract\b(?=\s*(?:\n|$|\|))/imu,
  ],
  [
    'temporary',
    /\btemporary (?:position|role|assignment|job)|\btemp[- ]to[- ](?:hire|perm)|\bseasonal\b|\bzeitarbeit|\bint[ée]rim\b|\buitzend/iu,
  ],
  ['per_diem', /\bper diem\b(?= (?:position|role|rn|nurse|shift)|\s*$)|\bprn\b(?= (?:position|role|shift))/imu],
  ['volunteer', /\bvolunteer (?:position|role|opportunity)|\bunpaid (?:position|role|internship)/iu],
]

const inTitle = /\bintern(?:ship)?\b|\bpraktik|\bstage\b|\bstagiaire\b|\bwerkstudent|\best[áa]gi|\bbecari/iu

/** Kind of employment: an internship by its title, else the kind named first in the text. */
export function readEmploymentType(text: string, title = ''): Found<EmploymentType> | undefined {
  const intern = inTitle.exec(title)
  if (intern) {
    const start = text.indexOf(intern[0])
    if (start >= 0) return { value: 'internship', span: { start, end: start + intern[0].length } }
  }
  let best: Found<EmploymentType> | undefined
  for (const [value, pattern] of types) {
    const hit = pattern.exec(text)
    if (hit && (!best || hit.index < best.span.start))
      best = { value, span: { start: hit.index, end: hit.index + hit[0].length } }
  }
  return best
}
