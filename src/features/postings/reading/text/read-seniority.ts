import type { Seniority } from '../../posting-facts.ts'

// From the most telling to the least. "Lead generation", "account director" stay what their words say in a title.
const titles: [Seniority, RegExp][] = [
  [
    'intern',
    /\bintern(?:ship)?\b|\bpraktik(?:um|ant(?:in)?)|\bstagiaire\b|\bstage\b|\bbecari[oa]\b|\best[áa]gi|\btirocin|\bwerkstudent|\bworking student|\bapprentic|\btrainee\b|\bazubi|\bauszubild|\balternan|\bco-?op\b/i,
  ],
  [
    'executive',
    /\bchief\b|\bc[etofmi]o\b|\bciso\b|\bvice president|\bs?vp\b|\bpresident\b|\bmanaging director|\bgesch[äa]ftsf[üu]hr|\bpartner\b(?! manager| success| develop| market)/i,
  ],
  [
    'director',
    /\bdirector\b|\bhead of\b|\bdirektor|\bdirecteur|\bdirectrice|\bdirettore|\bdiretor|\bleiter(?:in)? (?:der|des)|\bexecutive chef\b|\bheadteacher|\bprincipal(?= teacher|$)(?!.*engineer)/i,
  ],
  [
    'lead',
    /\blead\b(?! gen)|\bprincipal\b|\bstaff\b(?= (?:software|engineer|data|ml|machine|product|scientist|developer|security|designer|site))|\bdistinguished\b|\bfellow\b|\barchitect\b|\bteam ?leiter|\bsupervisor\b|\bforeman\b|\bforeperson\b|\bhead chef\b|\bcharge nurse\b|\bteam leader|\bsupervis|\bshift lead/i,
  ],
  [
    'manager',
    /\bmanager\b(?<!account manager|project manager|product manager|program manager|community manager|case manager|office manager|social media manager)|\bmanageress\b|\bsuperintendent/i,
  ],
  [
    'senior',
    /\bsenior\b|\bsr\b\.?|\bs[ée]nior\b|\biii\b|\biv\b|\bexperienced\b|\berfahrene|\bconfirm[ée]|\bexpert\b|\bsous chef\b|\blevel [345]\b|\bl[56]\b/i,
  ],
  [
    'entry',
    /\bjunior\b|\bjr\b\.?|\bentry[- ]level\b|\bgraduate\b|\bnew grad|\bassistant\b(?! (?:manager|director|principal|professor|vice))|\bd[ée]butant|\bberufseinsteiger|\beinsteiger|\bassociate\b(?= (?:software|engineer|developer|consultant|analyst|designer|product))|\b(?:engineer|developer|analyst) i\b|\bentry\b/i,
  ],
  ['mid', /\bmid[- ]?(?:level|senior|weight)|\bintermediate\b|\bii\b|\blevel 2\b/i],
]

/** Level named by a job title, on the scale intern … executive; undefined when the title names none. */
export function seniorityOfTitle(title: string): Seniority | undefined {
  for (const [level, pattern] of titles) if (pattern.test(title)) return level
  return undefined
}

/** Level that a number of years of experience stands for: 0–1 entry, 2–4 mid, 5–8 senior, 9+ lead (own rule of thumb). */
export function seniorityOfYears(years: number): Seniority {
  if (years < 2) return 'entry'
  if (years < 5) return 'mid'
  return years < 9 ? 'senior' : 'lead'
}
