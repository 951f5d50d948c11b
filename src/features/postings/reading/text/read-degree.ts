import type { DegreeLevel } from '../../posting-facts.ts'

export interface DegreeAsked {
  /** The least that is enough. */
  level: DegreeLevel
  field?: string
  start: number
  end: number
}

const levels: [DegreeLevel, RegExp][] = [
  [
    'doctorate',
    /\bph\.?\s?d\b\.?|\bdoctora(?:te|l)\b|\bpromotion in\b|\bpromoviert\b|\bdoctorat\b|\bdoctorado\b|\bdottorato\b|\bJ\.D\.|\bJD\b(?=\s+(?:degree|required|from|or|preferred))|\bjuris doctor|\bM\.?D\.?(?=\s+(?:degree|or|from|required))|\bpharm\.?d\b|\bDNP\b/gi,
  ],
  [
    'master',
    /\bmaster(?:['’]?s)?(?:\s+degree|\s+of\s+(?:science|arts|business|engineering|education|fine|public|social|laws?|philosophy|technology|commerce|nursing|architecture|health|professional|applied|finance|accountan\p{L}+)|\s+in\b|\s*\/|\s*,|\s+or\b|(?=\s*\()|(?=\s+(?:preferred|required|program))|(?:['’]s))|\bM\.?B\.?A\b|\bM\.?Sc\b|\bM\.?S\.?(?=\s+(?:degree|in\b|or\b)|\/|,? or Ph)|\bMSN\b|\bM\.Ed\b|\bMSW\b|\bLL\.?M\b|\bgraduate degree|\badvanced degree|\bpost-?graduate degree|\bbac ?\+ ?5|\bma[iî]tre\b|\bm[áa]ster\b|\bmestrado\b|\blaurea magistrale|\bmasterstudium|\b(?:diplom|magister)(?=[\s,/)]|studium)|\bMA(?=\s+(?:degree|in\b))/giu,
  ],
  [
    'bachelor',
    /\b(?:bachelor|baccalaureate)(?:['’]?s)?\b|\bB\.?Sc\b|\bB\.?S\.?(?=\s+(?:degree|in\b|or\b|and\b|\/)|\s?\/\s?M)|\bBA\s?\/\s?BS\b|\bBS\s?\/\s?BA\b|\bB\.?A\.?(?=\s+(?:degree|in\b|or\b)|\s?\/\s?[BM])|\bBSN\b|\bB\.?Eng\b|\bB\.?Tech\b|\bB\.?Com\b|\b(?:4|four)[- ]year (?:college |university )?degree|\b(?:college|university|undergraduate) degree\b|(?<!(?:master|associate|doctora\w+|advanced|graduate|school|ph\.?d\.?|m\.?s\.?c?|mba)['’]?s?\s)(?:\bdegree in\b|\bdegree or equivalent)|\bdegree[- ]educated\b|\b(?:relevant|related|technical|engineering|science|STEM) degree|\bdegree(?= required| preferred)|\babgeschlossenes (?:hochschul|fachhochschul|universit[äa]ts)?\s?-?studium|\bhochschulabschluss|\bstudium (?:der|im|in|mit)|\bstudienabschluss|\bhbo\b|\bwo-(?:niveau|opleiding)|\blicence\b(?= en)|\bbac ?\+ ?[34]|\blicenciatura\b|\bgrado (?:en|universitario)|\bt[íi]tulo universitario|\bt[ií]tulaci[oó]n universitaria|\bensino superior|\blaurea\b|\bgradua[cç][aã]o\b|\bdipl[oô]me d.ing[ée]nieur/giu,
  ],
  [
    'associate',
    /\bassociate(?:['’]s)?\s+(?:degree|of\b|in\b|or\s+bachelor)|\bassociate['’]s\b|\bAA degree|\bA\.?A\.?S?\.?(?=\s+(?:degree|in\b))|\b(?:2|two)[- ]year degree|\bHND\b|\bbac ?\+ ?2|\bBTS\b|\bDUT\b|\bfoundation degree|\bADN\b/giu,
  ],
  [
    'vocational',
    /\b(?:trade|vocational|technical) (?:school|qualification|certificate|diploma|training)|\bcompleted apprenticeship|\babgeschlossene (?:\p{L}+ )?(?:berufs)?ausbildung|\bberufsausbildung|\bculinary (?:degree|diploma)|\bNVQ\b|\bformaci[oó]n profesional|\bmbo\b|\bCAP\b(?= cuisine)/giu,
  ],
  [
    'secondary',
    /\bhigh school(?: diploma)?|\bGED\b|\bsecondary (?:school|education)|\bGCSEs?\b|\bA[- ]levels?\b|\babitur\b|\bbaccalaur[ée]at\b|\bbachillerato\b|\bensino m[ée]dio|\bdiploma di maturit/giu,
  ],
]

// "or equivalent experience", "degree a plus" do not change the level; that is the importance's business.
const fieldPattern =
  /^(?:['’]?s)?\s*(?:degree|diploma)?s?\s*(?:\([^)]{1,20}\)\s*)?(?:level\s*)?(?:or\s+(?:higher|above|master['’]?s?(?: degree)?|advanced degree)\s*)?(?:,?\s*(?:from an? [\p{L} ]{3,40}? (?:university|college|institution)\s*)?)?(?:in|of|im|en|em|der)\s+(?:an?\s+|the\s+)?((?:[\p{L}/&’' -]|,(?=\s*(?:\p{Lu}|or\b|and\b))){3,110})/iu

/**
 * The lowest degree a sentence accepts and its field. "Bachelor's or Master's" asks for a bachelor; "Master's required,
 * PhD preferred" for a master. Undefined when no degree is named.
 */
export function readDegree(sentence: string): DegreeAsked | undefined {
  let least: DegreeAsked | undefined
  for (const [level, pattern] of levels) {
    for (const hit of sentence.matchAll(pattern)) {
      if (isNoDegree(sentence, hit)) continue
      const end = hit.index + hit[0].length
      const asked: DegreeAsked = { level, start: hit.index, end }
      const field = fieldAfter(sentence.slice(/(?:\s(?:in|of|en|im|der))$/i.test(hit[0]) ? end - 3 : end))
      if (field) asked.field = field
      else if (least?.field) asked.field = least.field
      if (!least || level !== least.level) least = asked
      break
    }
  }
  return least
}

function isNoDegree(sentence: string, hit: RegExpExecArray): boolean {
  const around = sentence.slice(Math.max(0, hit.index - 25), hit.index + hit[0].length + 25)
  // Whoever supervises PhD students need not be asked for the degree by that sentence.
  if (
    /^\s+(?:students?|candidates?|projects?|programmes?|programs?)\b/iu.test(sentence.slice(hit.index + hit[0].length))
  )
    return true
  return /scrum\s*master|master (?:data|file|class|plan|chef|schedul|electric|plumb|technic|craft|the\b)|mastering|(?:high|secondary) school (?:student|teacher|math|english|science|sport|athlet|classroom|setting)|degree of|degrees? (?:celsius|fahrenheit|c\b|f\b)|360.degree|teach(?:ing|er)? [\w ]{0,12}(?:high|secondary)/i.test(
    around,
  )
}

function fieldAfter(rest: string): string | undefined {
  const raw = fieldPattern.exec(rest)?.[1]
  if (!raw) return undefined
  const field = raw
    .split(
      /\b(?:or (?:a )?(?:related|similar|equivalent|other|relevant|comparable)|or equivalent|with\b|plus\b|required|preferred|desired|and (?:\d|at least|a minimum|proven)|from\b|is\b|oder (?:vergleich|ein)|ou [ée]quivalent|o similar|strongly|highly|and\/or|as well|experience|degree)/i,
    )[0]
    ?.replace(/[,\s/]+$/, '')
    .trim()
  return field &&
    field.length >= 3 &&
    !/^(?:a|an|the|related|relevant|similar|equivalent|any|technical field|field|higher)$/i.test(field)
    ? field
    : undefined
}
