import type { Found } from './found.ts'

const label =
  /^[\s•*#-]*(?:job |position |role )?(?:title|position|role|stellenbezeichnung|stelle|poste|intitul[ée] du poste|puesto|cargo|functie|posizione)\s*[:：]\s*(.{3,120})$/im
const company =
  /^[\s•*-]*(?:company(?: name)?|employer|organi[sz]ation|hiring (?:company|organization)|unternehmen|firma|arbeitgeber|entreprise|soci[ée]t[ée]|empresa|bedrijf|azienda)\s*[:：]\s*(.{2,80})$/im
const hiring = [
  /^\s*About ((?!the\b|this\b|you\b|us\b|our\b|your\b|role\b|job\b|position\b|team\b|me\b)[A-Z][\w&.'’+ -]{1,50}?)\s*:?\s*$/m,
  /(?:^|[.!?]\s|\n)((?:[A-Z0-9][\w&.'’+-]*)(?: (?:[A-Z0-9&][\w&.'’+-]*|of|and|the|de|für)){0,5}?),? (?:is|are) (?:currently |actively |now )?(?:looking|seeking|hiring|searching|recruiting|expanding)\b/m,
  /\b(?:[Jj]oin|[Cc]areers? at|[Ww]ork(?:ing)? (?:at|for)|[Hh]ere at|[Ll]ife at|[Aa]t) ((?:[A-Z][\w&.'’+-]*)(?: (?:[A-Z&][\w&.'’+-]*)){0,3})(?=,| is\b| as\b| we\b| and\b| you\b|[.!]|$)/m,
  /(?:^|\n)((?:[A-Z0-9][\w&.'’+-]*)(?: (?:[A-Z0-9&][\w&.'’+-]*|of|and)){0,4}?) (?:is an? (?:leading|fast|global|growing|premier|innovative|award|family|non|world|well|privately|technology|software|start|dynamic)|was founded|provides|helps|delivers|offers)\b/m,
]
const noName =
  /^(?:We|You|Our|The|This|They|It|Who|What|If|In|As|A|An|Candidates?|Position|Role|Client|Company|Team|Job|Applicants?|He|She|Today|Here|There|Remote|About|Benefits?|Please|All|Your|Overview|Summary|Description|Employer|Home|Heart|Present|Times|Least|That|These|Those|Someone|Must|Ability|Us|Me|Them|Work)\b/
const titleWords =
  /engineer|developer|manager|director|nurse|teacher|analyst|designer|chef|cook|assistant|associate|specialist|consultant|coordinator|architect|technician|scientist|accountant|lawyer|attorney|driver|sales|representative|officer|administrator|lead\b|head\b|intern|executive|supervisor|operator|clerk|therapist|physician|electrician|plumber|mechanic|carpenter|recruiter|writer|editor|programmer|buyer|planner|agent|advisor|adviser|worker|cashier|waiter|server|barista|host|housekeep|librarian|researcher|professor|lecturer|tutor|paralegal|pharmacist|surveyor|welder|machinist|controller|auditor|bookkeeper|president|partner|producer|strategist|entwickler|ingenieur|leiter|kaufm|pfleg|sachbearbeit|berater|koch|fahrer|verk[äa]uf|d[ée]veloppeu|ing[ée]nieu|infirmi|charg[ée]e? d|responsable|desarrollador|ingenier|enfermer|profesor|contable|desenvolvedor|analista|ontwikkelaar|medewerker|sviluppatore|impiegat|vice|\((?:m\/w|w\/m|f\/m|m\/f|h\/f|gn)/i

/** Job title: a `Title:` line, else the first short line that reads like one. */
export function readTitle(text: string): Found<string> | undefined {
  const labelled = label.exec(text.slice(0, 3000))
  if (labelled?.[1]) return at(text, labelled.index + labelled[0].indexOf(labelled[1]), labelled[1].trim())
  let offset = 0
  for (const line of text.split('\n').slice(0, 12)) {
    const clean = line.replace(/^[\s#*•-]+/, '').trim()
    const start = text.indexOf(clean, offset)
    offset += line.length + 1
    if (clean.length < 3 || clean.length > 110 || /[.!?:]$|https?:/.test(clean) || clean.split(/\s+/).length > 14)
      continue
    if (
      titleWords.test(clean) &&
      !/^(?:about|why|what|who|we |our |the company|job description|responsib|apply|location|salary)/i.test(clean)
    ) {
      return at(text, start, clean.replace(/\s*[|–—]\s.*$/, '').trim())
    }
  }
  const wanted =
    /(?:looking for|seeking|hiring|recruiting|suchen|recherch\w+|buscamos)\s+(?:for\s+)?(?:an?|the|our next|eine?n?|une?|un)\s+((?:[\p{L}+#./&-]+\s?){1,6}?)(?=\s+(?:to|who|with|for|in|at|that|ready|on|\()|[,.!])/iu.exec(
      text.slice(0, 4000),
    )
  if (wanted?.[1] && titleWords.test(wanted[1]))
    return at(text, wanted.index + wanted[0].lastIndexOf(wanted[1]), wanted[1].trim())
  return undefined
}

/** Employer: a `Company:` line, else "X is hiring", "About X", "join X". */
export function readCompany(text: string): Found<string> | undefined {
  const labelled = company.exec(text.slice(0, 4000))
  if (labelled?.[1]) return at(text, labelled.index + labelled[0].indexOf(labelled[1]), labelled[1].trim())
  for (const pattern of hiring) {
    const hit = pattern.exec(text)
    const name = hit?.[1]?.trim().replace(/[.,]$/, '')
    if (hit && name && name.length > 1 && !noName.test(name) && !titleWords.test(name))
      return at(text, text.indexOf(hit[1] ?? '', hit.index), name)
  }
  return undefined
}

const at = (text: string, start: number, value: string): Found<string> | undefined =>
  start < 0 || !value
    ? undefined
    : {
        value,
        span: {
          start: text.indexOf(value, start) < 0 ? start : text.indexOf(value, start),
          end: (text.indexOf(value, start) < 0 ? start : text.indexOf(value, start)) + value.length,
        },
      }
