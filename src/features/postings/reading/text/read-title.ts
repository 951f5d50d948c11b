import type { Found } from './found.ts'

const label =
  /^[\s•*#-]*(?:job |position |role )?(?:title(?: of role)?|position|role|stellenbezeichnung|stelle|poste|intitul[ée] du poste|puesto|cargo|functie|posizione)\s*[:：]\s*(.{3,120})$/im
const company =
  /^[\s•*-]*(?:company(?: name)?|employer|organi[sz]ation|hiring (?:company|organization)|unternehmen|firma|arbeitgeber|entreprise|soci[ée]t[ée]|empresa|bedrijf|azienda)\s*[:：]\s*(.{2,80})$/im
const legalForm =
  /^[ •*-]*((?:[A-Z0-9][\w&.'’+-]*[ ,]{1,2}){1,5}(?:GmbH(?: & Co\.? KG)?|AG|SE|KG|Inc\.?|LLC|L\.L\.C\.|Ltd\.?|Limited|PLC|plc|Corp\.?|Corporation|S\.?A\.?|SAS|SARL|S\.?L\.?|S\.?r\.?l\.?|S\.?p\.?A\.?|B\.?V\.?|N\.?V\.?|Pty(?: Ltd)?|Lda|Oy|AB|ApS|e\.V\.))(?=\s*(?:$|[|·,–-]))/m
const hiring = [
  /^\s*About ((?!the\b|this\b|you\b|us\b|our\b|your\b|role\b|job\b|position\b|team\b|me\b)[A-Z][\w&.'’+ -]{1,50}?)\s*:?\s*$/m,
  /(?:^|[.!?]\s|\n)((?:[A-Z0-9][\w&.'’+-]*)(?: (?:[A-Z0-9&][\w&.'’+-]*|of|and|the|de|für)){0,5}?),? (?:is|are) (?:currently |actively |now )?(?:looking|seeking|hiring|searching|recruiting|expanding)\b/m,
  /\b(?:[Jj]oin|[Cc]areers? at|[Ww]ork(?:ing)? (?:at|for)|[Hh]ere at|[Ll]ife at|[Aa]t) ((?:[A-Z][\w&.'’+-]*)(?: (?:[A-Z&][\w&.'’+-]*)){0,3})(?=,| is\b| as\b| we\b| and\b| you\b|[.!]|$)/m,
  /(?:^|\n)((?:[A-Z0-9][\w&.'’+-]*)(?: (?:[A-Z0-9&][\w&.'’+-]*|of|and)){0,4}?) (?:is an? (?:leading|fast|global|growing|premier|innovative|award|family|non|world|well|privately|technology|software|start|dynamic)|was founded|provides|helps|delivers|offers)\b/m,
]
const noName =
  /^(?:We|You|Our|The|This|They|It|Who|What|If|In|As|A|An|Candidates?|Position|Role|Client|Company|Team|Job|Applicants?|He|She|Today|Here|There|Remote|About|Benefits?|Please|All|Your|Overview|Summary|Description|Employer|Home|Heart|Present|Times|Least|That|These|Those|Someone|Must|Ability|Us|Me|Them|Work)\b/
/** Words that a line holds which names a post. */
export const titleWords =
  /\b(?:RN|LPN|CNA|LVN|EMT|CPA|CFO|CEO|CTO|COO)\b|installer|generalist|\bleader\b|trainer\b|instructor|apprentice\b|trainee\b|warden\b|carer\b|nanny|gardener|porter\b|joiner|roofer|painter\b|bricklayer|butcher|barber\b|hairdresser|stylist|midwife|dentist|hygienist|radiographer|paramedic|dispatcher|merchandiser|operative\b|economist|statistician|actuary|underwriter|adjuster|translator|journalist|reporter|photographer|illustrator|copywriter|psychologist|dietitian|phlebotomist|sonographer|bartender|sommelier|receptionist|cleaner\b|janitor|postdoc|baker|counsel|foreman|labou?rer|packer|picker|caretaker|superviseur|cuisine|serveu|vendeu|comptable|secr[ée]taire|engineer|developer|manager|director|nurse|teacher|analyst|designer|chef|cook|assistant|associate|specialist|consultant|coordinator|architect|technician|scientist|accountant|lawyer|attorney|driver|sales|representative|officer|administrator|lead\b|head\b|intern|executive|supervisor|operator|clerk|therapist|physician|electrician|plumber|mechanic|carpenter|recruiter|writer|editor|programmer|buyer|planner|agent|advisor|adviser|worker|cashier|waiter|server|barista|host|housekeep|librarian|researcher|professor|lecturer|tutor|paralegal|pharmacist|surveyor|welder|machinist|controller|auditor|bookkeeper|president|partner|producer|strategist|entwickler|ingenieur|leiter|kaufm|pfleg|sachbearbeit|berater|koch|fahrer|verk[äa]uf|d[ée]veloppeu|ing[ée]nieu|infirmi|charg[ée]e? d|responsable|desarrollador|ingenier|enfermer|profesor|contable|desenvolvedor|analista|ontwikkelaar|medewerker|sviluppatore|impiegat|vice|\((?:m\/w|w\/m|f\/m|m\/f|h\/f|gn)/i

const bullet = /^\s*(?:[•·▪*◦●–—-]|\d{1,2}[.)])\s/
const noTitle =
  /^(?:about|why|what|who|we\b|our\b|the company|job description|responsib|apply|location|salary|position summary|summary|overview|design|develop|lead (?:the|a|real|and)|collaborat|contribut|build|manage |work |experience|bachelor|master|strong|ability|proactive|\d|pay|internal)/i
const praise =
  /^(?:(?:highly|very|truly)\s+)?(?:skilled|experienced|talented|passionate|motivated|seasoned|innovative|hands-on|dedicated|dynamic|enthusiastic|driven|ambitious|creative|qualified|exceptional|strong|self-motivated|detail-oriented|energetic|proactive|reliable|friendly)(?:,?\s+(?:and\s+)?)/i

/** Job title: a `Title:` line, else the first short line that reads like one, else what the text is "looking for". */
export function readTitle(text: string): Found<string> | undefined {
  const labelled = label.exec(text.slice(0, 3000))
  if (labelled?.[1]) return at(text, labelled.index + labelled[0].indexOf(labelled[1]), labelled[1].trim())
  let offset = 0
  let seen = 0
  for (const line of text.split('\n')) {
    const start = offset
    offset += line.length + 1
    const clean = line.replace(/^[\s#*]+/, '').replace(/[\s*]+$/, '')
    if (!clean) continue
    if (++seen > 5) break
    if (bullet.test(line) || clean.length < 3 || clean.length > 110 || /[.!?:]$|https?:/.test(clean)) continue
    if (clean.split(/\s+/).length > 14 || noTitle.test(clean) || !titleWords.test(clean)) continue
    return at(text, start, clean.replace(/\s*[|–—]\s.*$/, '').trim())
  }
  return soughtTitle(text)
}

function soughtTitle(text: string): Found<string> | undefined {
  const sought =
    /(?:looking for|seeking|hiring|recruiting|searching for|suchen|recherch\w+|buscamos|zoeken)\s+(?:for\s+)?(?:an?|the|our next|eine?n?|une?|un|een)\s+([\p{L}+#./&,-]+(?:\s[\p{L}+#./&,-]+){0,8}?)(?=\s+(?:to|who|with|for|in|at|that|ready|on|as|capable|passionate|eager|join)\b|\s*\(|[.!;:\n]|,\s(?:who|to|you))/iu.exec(
      text.slice(0, 4000),
    )
  let title = sought?.[1]?.trim().replace(/,$/, '') ?? ''
  for (let before = ''; before !== title; ) {
    before = title
    title = title.replace(praise, '')
  }
  return sought && title && titleWords.test(title) ? at(text, sought.index, title) : undefined
}

/** Employer: a `Company:` line, else "X is hiring", "About X", "join X". */
export function readCompany(text: string): Found<string> | undefined {
  const labelled = company.exec(text.slice(0, 4000))
  if (labelled?.[1]) return at(text, labelled.index + labelled[0].indexOf(labelled[1]), labelled[1].trim())
  const formal = legalForm.exec(text.slice(0, 1500))
  if (formal?.[1]) return at(text, formal.index, formal[1].trim())
  for (const pattern of hiring) {
    const hit = pattern.exec(text)
    const name = hit?.[1]?.trim().replace(/[.,]$/, '')
    if (hit && name && name.length > 1 && !noName.test(name) && !titleWords.test(name))
      return at(text, text.indexOf(hit[1] ?? '', hit.index), name)
  }
  return undefined
}

function at(text: string, from: number, value: string): Found<string> | undefined {
  const start = text.indexOf(value, from)
  return start < 0 || !value ? undefined : { value, span: { start, end: start + value.length } }
}
