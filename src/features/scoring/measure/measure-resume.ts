// Everything the score is made of, measured once: the facts of the formula and the places they were found.
import type { Profile, Provenance, SourceDocument } from '#features/profiles/contract.ts'
import type { Facts, FileKind } from '../formula/facts.ts'
import { ramp } from '../formula/ramp.ts'
import { findPreset } from '../presets.ts'
import { commonKeywordsOf, findRole, roleKeywords, toKeyword } from '../roles/find-role.ts'
import { guessRole, type RoleGuess } from '../roles/guess-role.ts'
import type { ReadingEase } from '../score-report.ts'
import { type Words, wordsOf } from '../words/lists.ts'
import { detectLanguage } from './detect-language.ts'
import { type Evidence, findEvidence } from './find-evidence.ts'
import { findKeywords, type Keyword, type KeywordResult } from './find-keywords.ts'
import { findRanges, type Ranges } from './find-ranges.ts'
import { judgeSegments } from './judge-segments.ts'
import { type Fit, measureFit } from './measure-fit.ts'
import { measureSections } from './measure-sections.ts'
import { measureSubstance, type Substance } from './measure-substance.ts'
import type { TextLine } from './read-lines.ts'
import { measureReadingEase } from './reading-ease.ts'
import { earns, type Segment, splitSegments } from './segment.ts'
import { splitTokens } from './tokens.ts'

export interface ScoreInput {
  document: SourceDocument
  profile: Profile
  provenance?: Provenance
  keywords?: readonly Keyword[]
  targetRole?: string
  /** A `PresetId`; an unknown one is `general`. */
  preset?: string
}
export type KeywordSource = 'posting' | 'role' | 'preset' | 'guess' | 'common'

export interface Measures {
  input: ScoreInput
  words: Words
  lines: TextLine[]
  segments: Segment[]
  evidence: Evidence
  ranges: Ranges
  headings: TextLine[]
  substance: Substance
  fit: Fit
  keywords: KeywordResult & { source: KeywordSource; role?: string; guess?: RoleGuess }
  hidden: { words: number; keywords: string[] }
  reading: ReadingEase | null
  facts: Facts
}

export function measureResume(input: ScoreInput): Measures {
  const { document, profile, provenance } = input
  const words = wordsOf(document.language ?? detectLanguage(document.text))
  const { lines, segments } = splitSegments(document, provenance)
  judgeSegments(segments, words)
  const evidence = findEvidence(segments, words)
  const ranges = findRanges(profile, segments)
  const headings = headingsWithContent(lines)
  const headingWords = lines.reduce((sum, { heading, text }) => sum + (heading ? text.split(/\s+/).length : 0), 0)
  const substance = measureSubstance(segments, headingWords, ranges.count)
  const wanted = chooseKeywords(input, words.language)
  const keywords = {
    ...findKeywords(segments, wanted.keywords, substance),
    source: wanted.source,
    ...(wanted.role && { role: wanted.role }),
    ...(wanted.guess && { guess: wanted.guess }),
  }
  const fit = measureFit(profile, segments, input.targetRole)
  const hidden = measureHidden(document, wanted.keywords)
  const reading = measureReadingEase(segments, words.language)
  const facts: Facts = {
    file: fileKind(document),
    words: substance.words,
    specialShare: specialShare(lines),
    keywordsFound: keywords.foundWeight,
    keywordsTotal: keywords.totalWeight,
    verbs: evidence.verbs.length,
    metrics: evidence.metrics.length,
    results: evidence.results.length,
    headings: headings.length,
    bullets: segments.filter((segment) => segment.bullet && earns(segment) && segment.tokens.length >= 3).length,
    ranges: ranges.count,
    growth: evidence.growth.length,
    sections: measureSections({ profile, segments, lines }, findPreset(input.preset).sections),
    fit: fit.value,
    substance: substance.substance,
    keywordTrust:
      hiddenTrust(hidden) *
      ramp(keywords.listedTerms, [
        [60, 1],
        [120, 0.6],
      ]),
  }
  return { input, words, lines, segments, evidence, ranges, headings, substance, fit, keywords, hidden, reading, facts }
}

function fileKind({ format }: SourceDocument): FileKind {
  return format === 'docx' || format === 'pdf' || format === 'txt' ? format : 'other'
}

/** Headings with at least three words under them; a heading that stands twice counts once. */
function headingsWithContent(lines: readonly TextLine[]): TextLine[] {
  const found: TextLine[] = []
  let content = 0
  let open: TextLine | undefined
  const close = () => {
    if (open && content >= 3 && !found.some((other) => other.text === open?.text)) found.push(open)
  }
  for (const line of lines) {
    if (line.heading) {
      close()
      open = line
      content = 0
    } else content += line.text.split(/\s+/).length
  }
  close()
  return found
}

const ordinary = /[\p{L}\p{M}\p{N}\s.,;:!?'"()[\]\-–—‐‑−/&%@+#*•·◦▪●■|_=$€£¥’‘“”„«»…°§<>~\\]/gu

function specialShare(lines: readonly TextLine[]): number {
  let all = 0
  let plain = 0
  for (const { text } of lines) {
    all += text.length
    plain += text.replace(ordinary, '').length
  }
  return all > 0 ? plain / all : 0
}

function chooseKeywords(
  input: ScoreInput,
  language: string,
): { keywords: readonly Keyword[]; source: KeywordSource; role?: string; guess?: RoleGuess } {
  if (input.keywords && input.keywords.length > 0) return { keywords: input.keywords, source: 'posting' }
  const role = input.targetRole ? findRole(input.targetRole) : undefined
  if (role) return { keywords: roleKeywords(role), source: 'role', role: role.name }
  const preset = findPreset(input.preset)
  if (preset.keywords.length > 0) return { keywords: preset.keywords.map(toKeyword), source: 'preset' }
  // The lists of roles are English; elsewhere a guess would miss what stands there in other words.
  const guess = language === 'en' ? guessRole(input.profile) : undefined
  if (guess) return { keywords: roleKeywords(guess.role), source: 'guess', role: guess.role.name, guess }
  return { keywords: commonKeywordsOf(language), source: 'common' }
}

/** A stray hidden word is an accident; thirty, or three of the keywords, are a trick and cost half of the keywords. */
function hiddenTrust({ words, keywords }: Measures['hidden']): number {
  return Math.min(
    ramp(words, [
      [10, 1],
      [30, 0.5],
    ]),
    ramp(keywords.length, [
      [0, 1],
      [3, 0.5],
    ]),
  )
}

/** What stands in text that nobody can see: its words, and the keywords that stand nowhere else. */
function measureHidden(document: SourceDocument, keywords: readonly Keyword[]): Measures['hidden'] {
  const spans = document.layout.hiddenText
  if (spans.length === 0) return { words: 0, keywords: [] }
  const text = spans.map(({ start, end }) => document.text.slice(start, end)).join('\n')
  const tokens = splitTokens(text)
  const keys = new Set(tokens.map(({ key }) => key))
  const inside = keywords.filter(({ term }) => splitTokens(term).every(({ key }) => keys.has(key)))
  return { words: tokens.length, keywords: inside.map(({ term }) => term) }
}
