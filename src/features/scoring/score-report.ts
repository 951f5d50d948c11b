// The explained score of a résumé: total, seven parts, findings, keywords. Browser-safe shapes.
import { z } from 'zod'
import { Span } from '#features/profiles/contract.ts'

export const PartId = z.enum([
  'compatibility',
  'keywords',
  'achievements',
  'formatting',
  'progression',
  'completeness',
  'fit',
])
export type PartId = z.infer<typeof PartId>

export const Severity = z.enum(['high', 'medium', 'low', 'info'])
export type Severity = z.infer<typeof Severity>

/** One thing to change. `points` are points of the total (0–100) that a re-scoring without the deduction adds. */
export const Finding = z.object({
  /** Stable for the same cause in the same words, so that reports can be compared. */
  id: z.string(),
  part: PartId,
  /** Kind of finding, e.g. `weak-phrase`. */
  code: z.string(),
  severity: Severity,
  title: z.string(),
  why: z.string(),
  fix: z.string(),
  points: z.number().min(0).max(100),
  spans: z.array(Span),
  /** JSON Pointer (RFC 6901) into the profile. */
  pointer: z.string().optional(),
})
export type Finding = z.infer<typeof Finding>

/** One line of the sum: what was found, what it is worth in points of the part (may be negative). */
export const RuleResult = z.object({
  rule: z.string(),
  label: z.string(),
  found: z.number(),
  value: z.number(),
  /** The most this rule can give. */
  best: z.number(),
  /** What was counted, as written, with its place. */
  items: z.array(z.object({ text: z.string(), spans: z.array(Span) })).optional(),
})
export type RuleResult = z.infer<typeof RuleResult>

export const ScorePart = z.object({
  part: PartId,
  /** 0–100, unrounded. */
  score: z.number().min(0).max(100),
  /** 0–1; the weights of a report add up to 1. */
  weight: z.number().min(0).max(1),
  /** `score × weight`: what the part adds to the total. */
  points: z.number(),
  /** Share of the rules' sum that counts (0–1): 1 when the text carries substance. */
  gate: z.number().min(0).max(1),
  rules: z.array(RuleResult),
})
export type ScorePart = z.infer<typeof ScorePart>

export const FoundKeyword = z.object({
  term: z.string(),
  weight: z.number(),
  spans: z.array(Span),
  /** `work`: in a sentence or a title. `list`: only listed. */
  where: z.enum(['work', 'list']),
  /** 0–1; below 1 when a list is longer than the work behind it can carry. */
  credit: z.number().min(0).max(1),
})
export const MissingKeyword = z.object({ term: z.string(), weight: z.number() })
export type FoundKeyword = z.infer<typeof FoundKeyword>
export type MissingKeyword = z.infer<typeof MissingKeyword>

/** What gets lost between the drawn page and the text a parser stores. */
export const MachineLoss = z.object({
  kind: z.enum([
    'hidden-text',
    'header-text',
    'text-box',
    'image',
    'table',
    'columns',
    'symbols',
    'broken-words',
    'encoding',
    'missing-field',
    'scan',
  ]),
  title: z.string(),
  detail: z.string(),
  spans: z.array(Span),
  pointer: z.string().optional(),
})
export const MachineField = z.object({
  pointer: z.string(),
  label: z.string(),
  value: z.string().nullable(),
  spans: z.array(Span),
})
export const MachineView = z.object({
  text: z.string(),
  words: z.int(),
  fields: z.array(MachineField),
  lost: z.array(MachineLoss),
})
export type MachineLoss = z.infer<typeof MachineLoss>
export type MachineField = z.infer<typeof MachineField>
export type MachineView = z.infer<typeof MachineView>

export const ReadingEase = z.object({
  /** School grade (years of schooling), 0–20. */
  grade: z.number(),
  formula: z.enum(['flesch-kincaid', 'lix']),
  words: z.int(),
  sentences: z.int(),
})
export type ReadingEase = z.infer<typeof ReadingEase>

export const ScoreReport = z.object({
  /** 0–100, rounded once, at the end. */
  total: z.int().min(0).max(100),
  /** The same before rounding. */
  exact: z.number().min(0).max(100),
  parts: z.array(ScorePart),
  findings: z.array(Finding),
  keywords: z.object({
    /** `guess`: of the role that the person's own titles name. */
    source: z.enum(['posting', 'role', 'preset', 'guess', 'common']),
    /** The role whose list was used. */
    role: z.string().optional(),
    /** The title that a guess stands on. */
    guessedFrom: z.object({ title: z.string(), of: z.enum(['last title', 'earlier title', 'headline']) }).optional(),
    found: z.array(FoundKeyword),
    missing: z.array(MissingKeyword),
  }),
  /** Measured inputs of the formula; `scoreFacts` re-derives every part from them. */
  facts: z.record(z.string(), z.unknown()),
  reading: ReadingEase.nullable(),
  language: z.string(),
  weightsVersion: z.string(),
  rulesVersion: z.string(),
  preset: z.string(),
  targetRole: z.string().optional(),
  machineView: MachineView,
})
export type ScoreReport = z.infer<typeof ScoreReport>
