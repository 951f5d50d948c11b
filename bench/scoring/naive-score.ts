// The published formula as it is mostly written: counts over the whole text, bands with steps. The baseline.

const verbs = new Set(
  'achieved accelerated built created delivered designed developed drove exceeded expanded generated grew improved increased launched led managed negotiated optimized reduced saved streamlined transformed won coordinated trained introduced automated migrated wrote mentored organised organized cut closed opened prepared supervised presented'.split(
    ' ',
  ),
)
const growth = /\b(?:promoted|senior|lead|led|director|manager|head|principal|supervisor)\b/gi
const metrics =
  /[$€£]\s?\d[\d,.]*|\d+(?:\.\d+)?\s?%|\b\d+x\b|\b\d{1,3}(?:,\d{3})+\b|\b\d+\s+(?:years?|months?|weeks?|days?|hours?|minutes?)\b/gi

const step = (value: number, ...bands: [least: number, worth: number][]): number =>
  bands.find(([least]) => value >= least)?.[1] ?? 0
const clamp = (value: number): number => Math.min(100, Math.max(0, value))

/** 0–100, for a PDF. Keywords are sought as plain substrings. */
export function scoreNaively(text: string, keywords: readonly string[]): number {
  const lower = text.toLowerCase()
  const words = lower.split(/\s+/).filter(Boolean)
  const used = new Set(words.map((word) => word.replace(/[^a-z]/g, '')).filter((word) => verbs.has(word)))
  const figures = text.match(metrics)?.length ?? 0
  const bullets = text.match(/^[•*-] /gm)?.length ?? 0
  const headings =
    text.match(/^(?:summary|profile|experience|work experience|education|skills|certifications|languages|projects)$/gim)
      ?.length ?? 0
  const ranges = text.match(/\d{4}(?:-\d{2})?\s*[–-]\s*(?:\d{4}|present)/gi)?.length ?? 0
  const has = (pattern: RegExp): number => (pattern.test(text) ? 20 : 0)
  const parts = {
    compatibility: clamp(90 - (words.length < 200 ? 20 : 0)),
    keywords:
      keywords.length > 0
        ? (100 * keywords.filter((term) => lower.includes(term.toLowerCase())).length) / keywords.length
        : 0,
    achievements: clamp(
      50 +
        step(used.size, [10, 20], [5, 10]) +
        step(figures, [8, 30], [4, 15]) +
        (/increas|reduc|improv|sav|grew|grow/i.test(text) ? 10 : 0),
    ),
    formatting: clamp(
      70 +
        (words.length >= 400 && words.length <= 800 ? 15 : words.length < 300 ? -20 : words.length > 1000 ? -10 : 0) +
        (headings >= 4 ? 15 : headings < 2 ? -20 : 0) +
        (bullets >= 10 ? 10 : 0),
    ),
    progression: clamp(
      70 + (ranges >= 3 ? 15 : ranges < 1 ? -20 : 0) + ((text.match(growth)?.length ?? 0) >= 2 ? 15 : 0),
    ),
    completeness:
      has(/@/) +
      has(/summary|profile|perfil|profil/i) +
      has(/experience|experiencia|berufserfahrung/i) +
      has(/education|formación|ausbildung/i) +
      has(/skills|competencias|kenntnisse/i),
    fit: 60,
  }
  return (
    0.15 * parts.compatibility +
    0.15 * parts.keywords +
    0.25 * parts.achievements +
    0.15 * parts.formatting +
    0.15 * parts.progression +
    0.1 * parts.completeness +
    0.05 * parts.fit
  )
}
