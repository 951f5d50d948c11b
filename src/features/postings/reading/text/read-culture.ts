import type { PostingFacts } from '../../posting-facts.ts'

const signals: [string, RegExp][] = [
  [
    'fast-paced',
    /\bfast[- ]?(?:paced|moving|growing)\b|\bhigh[- ]?(?:growth|paced|energy|velocity)\b|schnelllebig|rythme soutenu/i,
  ],
  ['wears many hats', /\b(?:wear|wearing) (?:many|multiple|several) hats\b/i],
  [
    'works under pressure',
    /\b(?:under pressure|tight deadlines|high[- ]pressure|stress(?:ful)? (?:environment|situations)|multiple deadlines)\b/i,
  ],
  [
    'long or irregular hours',
    /\b(?:overtime|long hours|extended hours|nights? and weekends?|weekends? and holidays?|evenings? and weekends?|weekend work|on[- ]call)\b|wochenendarbeit|schichtdienst|rufbereitschaft|astreinte/i,
  ],
  [
    'flexible hours',
    /\bflexible (?:hours|schedule|working|work|scheduling)\b|\bflexi?time\b|gleitzeit|horaires flexibles|horario flexible|flexible arbeitszeit/i,
  ],
  ['work–life balance', /\bwork[- /]?life balance\b|vereinbarkeit|[ée]quilibre vie/i],
  [
    'autonomy',
    /\bautonom(?:y|ous|ously)\b|\bindependent(?:ly)?\b|\bself[- ](?:starter|directed|driven|motivated|managed)\b|\bownership\b|eigenverantwort|selbst[äa]ndig|autonomie/i,
  ],
  [
    'collaborative',
    /\bcollaborat(?:ive|ion|ively)\b|\bteam[- ](?:player|oriented|work)\b|\bteamwork\b|teamf[äa]hig|esprit d.[ée]quipe|trabajo en equipo/i,
  ],
  ['start-up', /\bstart-?up\b|\bearly[- ]stage\b|\bscale-?up\b|\bseries [a-d]\b/i],
  [
    'learning',
    /\b(?:learning|professional|career|personal) (?:and )?(?:development|growth)\b|\bmentor(?:ing|ship)\b|\btraining (?:budget|allowance|opportunit)|weiterbildung|formation continue/i,
  ],
  ['inclusive', /\binclusive\b|\bdiversity\b|\bbelonging\b|vielfalt|diversit[ée]|inclusi[oó]n/i],
  ['data-driven', /\bdata[- ](?:driven|informed)\b|\bmetrics[- ]driven\b/i],
  [
    'customer first',
    /\bcustomer[- ](?:first|centric|obsess\w+|focused)\b|\bguest[- ](?:first|centric)\b|\bpatient[- ]cent(?:er|re)d\b/i,
  ],
  [
    'travel',
    /\b(?:up to )?\d{1,3}\s?%\s*(?:of the time )?travel\b|\btravel (?:up to|required|is required|of)\b|\bwillingness to travel\b|reisebereitschaft|d[ée]placements/i,
  ],
  ['mission-driven', /\bmission[- ]driven\b|\bpurpose[- ]driven\b|\bnon-?profit\b/i],
]

/** Words that tell how it is to work there, each signal once, at its first place. */
export function readCultureSignals(text: string): PostingFacts['cultureSignals'] {
  const found: PostingFacts['cultureSignals'] = []
  for (const [signal, pattern] of signals) {
    const hit = pattern.exec(text)
    if (hit) found.push({ signal, span: { start: hit.index, end: hit.index + hit[0].length } })
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}
